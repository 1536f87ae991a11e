/** Who left and who joined between two censuses a year apart. In: main employments. Out: figures, exact. */
@NullMarked
package dk.personaletal.indicators.turnover;

import org.jspecify.annotations.NullMarked;
