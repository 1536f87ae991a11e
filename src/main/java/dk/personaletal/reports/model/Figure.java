package dk.personaletal.reports.model;

/**
 * A numbered chart.
 *
 * @param caption without the number, which the renderer gives
 * @param chart what is drawn
 * @param alternativeText the chart's message and numbers in words, for a screen reader
 * @param note the line below: source
 */
public record Figure(String caption, Chart chart, String alternativeText, String note) implements Block {}
