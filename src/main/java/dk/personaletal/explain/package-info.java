/**
 * In: a printed figure. Out: the way back from it, to deliveries and lines. Reads only.
 */
@NullMarked
package dk.personaletal.explain;

import org.jspecify.annotations.NullMarked;
