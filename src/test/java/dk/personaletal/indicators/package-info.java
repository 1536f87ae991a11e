/**
 * The SQL of every indicator against hand examples and against a second, naive implementation in Java, on random
 * small municipalities.
 */
@NullMarked
package dk.personaletal.indicators;

import org.jspecify.annotations.NullMarked;
