/** In: payroll rows. Out: findings: R2xx about a row, R3xx about a census and the one before. */
@NullMarked
package dk.personaletal.validation.payroll;

import org.jspecify.annotations.NullMarked;
