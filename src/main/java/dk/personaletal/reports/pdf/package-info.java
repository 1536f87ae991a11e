/**
 * In: a report document. Out: an accessible PDF (PDF/UA-1 and PDF/A-3a with the tables as CSV inside), the same bytes each time.
 * Knows the house's look and JasperReports; nothing of indicators, disclosure or files.
 */
@NullMarked
package dk.personaletal.reports.pdf;

import org.jspecify.annotations.NullMarked;
