/**
 * In: confidential figures. Out: which of them add up to which, and which tell of the same thing; one class an
 * indicator. Knows nothing of thresholds, and nothing of what is withheld.
 */
@NullMarked
package dk.personaletal.disclosure.sums;

import org.jspecify.annotations.NullMarked;
