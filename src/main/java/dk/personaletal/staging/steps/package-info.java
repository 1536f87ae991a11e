/**
 * In: a source's rows and the steps of its contract. Out: rows under our columns, and what became of each on the way.
 * Knows nothing of types, rules or tables.
 */
@NullMarked
package dk.personaletal.staging.steps;

import org.jspecify.annotations.NullMarked;
