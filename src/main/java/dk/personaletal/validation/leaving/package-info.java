/** In: reasons for leaving. Out: findings: R90x. */
@NullMarked
package dk.personaletal.validation.leaving;

import org.jspecify.annotations.NullMarked;
