/** Other municipalities' sick leave as published. In: benchmark rows. Out: figures, exact. */
@NullMarked
package dk.personaletal.indicators.benchmark;

import org.jspecify.annotations.NullMarked;
