/**
 * In: a registered file and its contract. Out: typed, pseudonymised rows under (delivery, line), written by COPY.
 * The only room that parses CSV. What a kind's columns are is told once, by the fields of its row. Knows nothing of
 * verdicts.
 */
@NullMarked
package dk.personaletal.staging;

import org.jspecify.annotations.NullMarked;
