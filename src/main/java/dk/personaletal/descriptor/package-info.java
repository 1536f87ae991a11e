/**
 * In: the descriptor of each indicator, a YAML file in its folder. Out: all that is said of an indicator beside its figures,
 * typed and checked: its SQL, its population and formulas, what its counts are counts of, and which of them tell of persons.
 * Whoever asks about an indicator asks here; no other room has a list of them.
 */
@NullMarked
package dk.personaletal.descriptor;

import org.jspecify.annotations.NullMarked;
