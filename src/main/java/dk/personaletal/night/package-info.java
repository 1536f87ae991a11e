/**
 * The night: take in, figures, papers; the same for periods of long ago; and how things stand.
 */
@NullMarked
package dk.personaletal.night;

import org.jspecify.annotations.NullMarked;
