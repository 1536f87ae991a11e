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

    static int linesOfLongestName(Chart chart) {
        double longest = chart.categories().stream()
                .mapToDouble(name -> HouseFont.width(name, HouseFont.CHART))
                .max()
                .orElse(0);
        return (int) Math.min(MOST_LINES, Math.ceil(longest / NAME_WIDTH));
    }
}
