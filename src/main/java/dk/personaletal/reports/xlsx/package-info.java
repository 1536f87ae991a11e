/** In: a report document. Out: its tables as a workbook with real numbers. Knows nothing of pages. */
@NullMarked
package dk.personaletal.reports.xlsx;

import org.jspecify.annotations.NullMarked;
