/**
 * In: a chart of the report's model. Out: its drawing on a Java canvas, with texts as texts.
 * Knows the house's colours and nothing of pages.
 */
@NullMarked
package dk.personaletal.reports.charts;

import org.jspecify.annotations.NullMarked;
