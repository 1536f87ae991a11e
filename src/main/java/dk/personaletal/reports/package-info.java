/**
 * In: publishable cells, settings that are printed, Danish texts. Out: PDF, XLSX and CSV as bytes.
 * A pure function: no clock, no database, no locale of the machine.
 */
@NullMarked
package dk.personaletal.reports;

import org.jspecify.annotations.NullMarked;
