/** In: answers to surveys. Out: findings: R75x about a row, R77x about a whole survey, and whether its answers are percent. */
@NullMarked
package dk.personaletal.validation.survey;

import org.jspecify.annotations.NullMarked;
