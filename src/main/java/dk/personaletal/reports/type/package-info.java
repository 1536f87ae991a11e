/**
 * In: texts. Out: how wide they are in the house's typeface and where their lines may break.
 * Knows neither tables nor charts.
 */
@NullMarked
package dk.personaletal.reports.type;

import org.jspecify.annotations.NullMarked;
