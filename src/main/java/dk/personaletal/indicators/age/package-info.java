/** How old the employed are at two censuses a year apart. In: main employments. Out: figures, exact. */
@NullMarked
package dk.personaletal.indicators.age;

import org.jspecify.annotations.NullMarked;
