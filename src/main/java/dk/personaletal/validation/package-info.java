/**
 * In: what reading found, typed rows, staged tables. Out: findings and one verdict a delivery. One rule a class, in the
 * package of what it looks at; here is what they are made of and what holds deliveries up against them.
 * Knows nothing of how a file is read or what is computed from it.
 */
@NullMarked
package dk.personaletal.validation;

import org.jspecify.annotations.NullMarked;
