/** Small towns as hard as they come: few persons, units of one, many who leave. Out: their deliveries, by seed. */
@NullMarked
package dk.personaletal.attack.town;

import org.jspecify.annotations.NullMarked;
