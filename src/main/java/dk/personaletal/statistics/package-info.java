/**
 * In: counts, sums and ratios. Out: intervals and two-sided tests, a method a file. Pure and deterministic: no random
 * numbers, no {@code Math} (whose last digit the machine may choose), and every result has ten significant digits, so
 * that it compares alike everywhere. Knows nothing of what is counted.
 */
@NullMarked
package dk.personaletal.statistics;

import org.jspecify.annotations.NullMarked;
