/** In: person changes. Out: findings: R91x about a row, R93x about changes together. */
@NullMarked
package dk.personaletal.validation.person;

import org.jspecify.annotations.NullMarked;
