/** What full-time months of work are paid, now and a year before. In: payroll rows. Out: figures, exact, in kroner. */
@NullMarked
package dk.personaletal.indicators.pay;

import org.jspecify.annotations.NullMarked;
