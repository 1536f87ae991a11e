/**
 * In: cells of tables that add up, and how wide a range each sensitive one needs. Out: which further cells to withhold,
 * and what an attacker can still work out. Knows whole numbers only, nothing of what they count.
 */
@NullMarked
package dk.personaletal.disclosure.suppression;

import org.jspecify.annotations.NullMarked;
