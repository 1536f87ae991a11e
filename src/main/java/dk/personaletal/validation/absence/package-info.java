/** In: spells of absence. Out: findings: R40x about a row, R45x about spells together and the payroll around them. */
@NullMarked
package dk.personaletal.validation.absence;

import org.jspecify.annotations.NullMarked;
