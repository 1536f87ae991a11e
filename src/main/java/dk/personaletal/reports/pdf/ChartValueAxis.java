package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Chart;
import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.plot.CategoryPlot;

/**
 * The axis of values in round steps, with the numbers in the chart's style. Bars begin at zero, or their lengths
 * would lie; lines needn't, and small movements stay visible.
 */
final class ChartValueAxis {
    private static final Color GRID = new Color(0xD5DCE3);
    private static final int LARGEST_POWER = 9;
    /** Room for the labels beyond the outermost values. */
    private static final double LABEL_MARGIN = 0.15;

    private ChartValueAxis() {}

    static NumberAxis of(Chart chart) {
        NumberAxis axis = new NumberAxis();
        axis.setTickLabelFont(HouseFont.CHART);
        axis.setTickLabelPaint(HouseChart.TEXT);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        boolean bars = chart.kind() != Chart.Kind.LINE;
        axis.setAutoRangeIncludesZero(bars);
        axis.setUpperMargin(ChartLabelRoom.marginBeyondHighest(chart, LABEL_MARGIN));
        axis.setLowerMargin(LABEL_MARGIN);
        axis.setStandardTickUnits(steps(chart));
        return axis;
    }

    /** One, two or five times a power of ten, not finer than the numbers are printed. */
    private static TickUnits steps(Chart chart) {
        TickUnits units = new TickUnits();
        for (int power = -chart.style().decimals(); power <= LARGEST_POWER; power++) {
            ChartNumber number = new ChartNumber(chart.style(), power >= 0);
            for (int step : new int[] {1, 2, 5}) {
                units.add(new NumberTickUnit(step * Math.pow(10, power), number));
            }
        }
        return units;
    }

    static void drawGrid(CategoryPlot plot) {
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(HouseChart.AXIS);
        plot.setRangeZeroBaselineStroke(new BasicStroke(0.5f));
    }
}
