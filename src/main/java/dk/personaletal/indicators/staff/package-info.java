/** How many are employed, in persons and in full-time equivalents. In: employments of 25 months. Out: figures, exact. */
@NullMarked
package dk.personaletal.indicators.staff;

import org.jspecify.annotations.NullMarked;
