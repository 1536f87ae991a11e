package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Chart;

/** How much of a page a chart takes, in points. */
final class ChartHeight {
    private static final int USUAL = 225;
    private static final int AXIS_AND_LEGEND = 48;
    private static final int GAP_BETWEEN_CATEGORIES = 7;
    private static final int GAP_BETWEEN_NAMES = 2;
    private static final int BAR = 12;
    private static final int LINE_OF_TEXT = 10;
    /** A page's height less its frame, a heading, the caption and the note. */
    private static final int TALLEST = 560;

    private ChartHeight() {}

    /** Horizontal bars need room for each; the other kinds have one height. */
    static int of(Chart chart) {
        if (chart.kind() != Chart.Kind.BAR) {
            return USUAL;
        }
        int bars = BAR * chart.series().size();
        int names = LINE_OF_TEXT * ChartLabelRoom.linesOfLongestName(chart);
        int category = Math.max(bars + GAP_BETWEEN_CATEGORIES, names + GAP_BETWEEN_NAMES);
        return Math.min(TALLEST, AXIS_AND_LEGEND + category * chart.categories().size());
    }
}
