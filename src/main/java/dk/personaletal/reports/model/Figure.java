package dk.personaletal.reports.model;

/**
 * A numbered chart.
 *
 * @param name what a text refers to it by, see {@link Reference}; empty for a figure that no text refers to
 * @param caption without the number, which the renderer gives
 * @param chart what is drawn
 * @param alternativeText the chart's message and numbers in words, for a screen reader
 * @param note the line below: source
 */
public record Figure(String name, String caption, Chart chart, String alternativeText, String note) implements Block {
    public Figure(String caption, Chart chart, String alternativeText, String note) {
        this("", caption, chart, alternativeText, note);
    }
}
