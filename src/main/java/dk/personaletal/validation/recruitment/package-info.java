/** In: postings. Out: findings: R80x about a row, R82x about rows together. */
@NullMarked
package dk.personaletal.validation.recruitment;

import org.jspecify.annotations.NullMarked;
