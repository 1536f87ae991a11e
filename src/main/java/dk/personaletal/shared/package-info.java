/**
 * Small immutable values that every stage speaks: ratios, figure keys, Danish formats, calendar, pseudonyms.
 * Knows the JDK only.
 */
@NullMarked
package dk.personaletal.shared;

import org.jspecify.annotations.NullMarked;
