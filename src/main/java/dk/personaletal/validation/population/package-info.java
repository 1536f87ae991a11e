/** In: forecasts of inhabitants. Out: findings: R85x about a row, R87x about rows together. */
@NullMarked
package dk.personaletal.validation.population;

import org.jspecify.annotations.NullMarked;
