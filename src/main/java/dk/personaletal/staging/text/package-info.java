/**
 * In: a file's bytes. Out: its lines as fields, in whatever encoding and with whatever delimiter they came; where
 * reading further is pointless, why. Knows nothing of what a field means.
 */
@NullMarked
package dk.personaletal.staging.text;

import org.jspecify.annotations.NullMarked;
