/** In: units, and unit codes that became others. Out: findings: R50x and R52x about a row, R55x and R57x about the tree. */
@NullMarked
package dk.personaletal.validation.organisation;

import org.jspecify.annotations.NullMarked;
