/**
 * The synthetic municipality that the demonstration runs on. In: a size and a seed. Out: deliveries in the standard
 * contract, always the same bytes. Every person is invented. Knows the calendar, and nothing of what reads the files.
 */
@NullMarked
package dk.personaletal.demo;

import org.jspecify.annotations.NullMarked;
