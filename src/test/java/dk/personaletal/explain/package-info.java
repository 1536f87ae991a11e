/** What a printed figure is said to come from. */
@NullMarked
package dk.personaletal.explain;

import org.jspecify.annotations.NullMarked;
