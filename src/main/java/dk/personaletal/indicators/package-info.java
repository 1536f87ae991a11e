/**
 * In: the facts of a snapshot. Out: exact, confidential figures in {@code indicator_value}.
 * One indicator a folder: its descriptor and its
 * SQL, and a small class where it has rules of its own. Knows nothing of what may be shown or how.
 */
@NullMarked
package dk.personaletal.indicators;

import org.jspecify.annotations.NullMarked;
