/** Turnover over five years. In: main employments of six censuses. Out: figures, exact. */
@NullMarked
package dk.personaletal.indicators.turnovertrend;

import org.jspecify.annotations.NullMarked;
