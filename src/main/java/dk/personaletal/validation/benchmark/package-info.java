/** In: sick leave and turnover as others published them. Out: findings: R60x and R70x about a row, R65x and R72x about rows together. */
@NullMarked
package dk.personaletal.validation.benchmark;

import org.jspecify.annotations.NullMarked;
