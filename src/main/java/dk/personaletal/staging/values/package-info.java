/**
 * In: a value as files write it. Out: a typed one, the shape of it that may be shown, and its bytes as PostgreSQL reads
 * them. Knows nothing of columns or rows.
 */
@NullMarked
package dk.personaletal.staging.values;

import org.jspecify.annotations.NullMarked;
