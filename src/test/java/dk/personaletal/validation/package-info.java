/** Each rule on rows and on a real database, the verdict at its thresholds, and the reports of them. */
@NullMarked
package dk.personaletal.validation;

import org.jspecify.annotations.NullMarked;
