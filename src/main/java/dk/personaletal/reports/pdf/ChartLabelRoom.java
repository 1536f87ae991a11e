package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Chart;
import java.math.BigDecimal;
import java.util.Objects;

/** Whether a chart's texts find room, measured in the chart's own face. */
final class ChartLabelRoom {
    /** The widest that names beside lying bars may be, as a share of the plot. */
    static final float LABEL_TO_PLOT = 0.4f;

    /** A longer name is cut. */
    static final int MOST_LINES = 4;

    private static final double PLOT_WIDTH = 430;
    /** The narrowest plot that the longest names leave for lying bars. */
    private static final double LYING_PLOT_WIDTH = 260;

    private static final double LEAST_MARGIN = 0.02;
    private static final double LABEL_OFFSET = 8;
    private static final double POINT_TO_LABEL = 18;
    /** A year and a month's names stand level. */
    private static final int MOST_LEVEL_NAMES = 13;
    /** What the gaps between categories leave for bars. */
    private static final double BAR_SHARE = 0.75;
    /** What a line of a name holds, less its ragged end. */
    private static final double NAME_WIDTH = 150;

    private ChartLabelRoom() {}

    /** False when values above upright bars would run into each other. */
    static boolean fits(Chart chart) {
        if (chart.kind() != Chart.Kind.COLUMN) {
            return true;
        }
        double bar = PLOT_WIDTH
                * BAR_SHARE
                / (chart.categories().size() * chart.series().size());
        ChartNumber number = new ChartNumber(chart.style(), false);
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .allMatch(value -> HouseFont.width(number.format(value), HouseFont.CHART) < bar);
    }

    /** Whether so many categories stand side by side that their names must be turned upright. */
    static boolean isCrowded(Chart chart) {
        return chart.kind() != Chart.Kind.BAR && chart.categories().size() > MOST_LEVEL_NAMES;
    }

    /** What the category axis leaves free after the last category: room for the label right of a line's end. */
    static double marginAfterLast(Chart chart) {
        if (chart.kind() != Chart.Kind.LINE || chart.series().size() < 2) {
            return LEAST_MARGIN;
        }
        double halfCategory = PLOT_WIDTH / chart.categories().size() / 2;
        return Math.max(LEAST_MARGIN, (widestValue(chart) + POINT_TO_LABEL - halfCategory) / PLOT_WIDTH);
    }

    /** What the value axis leaves free beyond the highest value, as a share of the values: room for lying bars' labels. */
    static double marginBeyondHighest(Chart chart, double least) {
        double label = widestValue(chart) + LABEL_OFFSET;
        return chart.kind() == Chart.Kind.BAR ? Math.max(least, label / (LYING_PLOT_WIDTH - label)) : least;
    }

    private static double widestValue(Chart chart) {
        ChartNumber number = new ChartNumber(chart.style(), false);
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(value -> HouseFont.width(number.format(value.doubleValue()), HouseFont.CHART))
                .max()
                .orElse(0);
    }

    static int linesOfLongestName(Chart chart) {
        double longest = chart.categories().stream()
                .mapToDouble(name -> HouseFont.width(name, HouseFont.CHART))
                .max()
                .orElse(0);
        return (int) Math.min(MOST_LINES, Math.ceil(longest / NAME_WIDTH));
    }
}
