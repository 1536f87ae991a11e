/** In: what reading stumbled over in a row. Out: findings about a field: R1xx. */
@NullMarked
package dk.personaletal.validation.field;

import org.jspecify.annotations.NullMarked;
