/**
 * In: {@code nightly.yaml} and the code lists beside it. Out: typed settings, checked at the start.
 * Knows nothing of jobs or databases.
 */
@NullMarked
package dk.personaletal.settings;

import org.jspecify.annotations.NullMarked;
