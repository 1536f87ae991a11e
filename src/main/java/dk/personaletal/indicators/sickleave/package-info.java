/** How much of the working time is lost to sickness. In: employments and absence. Out: figures, exact. */
@NullMarked
package dk.personaletal.indicators.sickleave;

import org.jspecify.annotations.NullMarked;
