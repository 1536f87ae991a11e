/**
 * In: the facts of a snapshot. Out: exact, confidential figures in {@code indicator_value}.
 * One indicator a package: its SQL beside a small class. Knows nothing of what may be shown or how.
 */
@NullMarked
package dk.personaletal.indicators;

import org.jspecify.annotations.NullMarked;
