/** How many inhabitants there will be, by age. In: the newest forecast. Out: figures, exact. */
@NullMarked
package dk.personaletal.indicators.population;

import org.jspecify.annotations.NullMarked;
