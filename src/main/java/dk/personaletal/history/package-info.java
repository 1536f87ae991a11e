/**
 * In: deliveries and their typed rows. Out: what was known at a moment (a snapshot), and who was employed where in
 * a month. Knows nothing of figures.
 */
@NullMarked
package dk.personaletal.history;

import org.jspecify.annotations.NullMarked;
