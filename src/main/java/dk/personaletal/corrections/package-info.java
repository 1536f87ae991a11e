/**
 * In: what readers were shown of a month, and what would be shown instead. Out: whether two such papers side by side would
 * tell of too few persons, so that a correction waits; and what waits. Publishes nothing.
 */
@NullMarked
package dk.personaletal.corrections;

import org.jspecify.annotations.NullMarked;
