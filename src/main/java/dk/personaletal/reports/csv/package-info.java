/** In: a report's table. Out: the same table as CSV, with its data-only columns. Knows nothing of layout. */
@NullMarked
package dk.personaletal.reports.csv;

import org.jspecify.annotations.NullMarked;
