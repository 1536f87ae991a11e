/** Other municipalities' turnover as published. In: benchmark rows. Out: figures, exact. */
@NullMarked
package dk.personaletal.indicators.turnoverbenchmark;

import org.jspecify.annotations.NullMarked;
