/** In: what every other package of rules lists. Out: all rules of the house, in one. */
@NullMarked
package dk.personaletal.validation.rulebook;

import org.jspecify.annotations.NullMarked;
