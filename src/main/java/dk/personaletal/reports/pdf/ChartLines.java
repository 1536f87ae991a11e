package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Chart;
import java.awt.BasicStroke;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/** Lines with a marker at each value. */
final class ChartLines {
    private static final BasicStroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private ChartLines() {}

    static LineAndShapeRenderer of(Chart chart) {
        LineAndShapeRenderer lines = new LineAndShapeRenderer(true, true);
        for (int series = 0; series < chart.series().size(); series++) {
            lines.setSeriesPaint(series, ChartPalette.colour(series));
            lines.setSeriesStroke(series, LINE);
            lines.setSeriesShape(series, ChartPalette.marker(series));
        }
        if (chart.series().size() == 1) {
            label(lines, chart);
        }
        return lines;
    }

    /** Values stand at the points when there is one line only: two lines' labels would cross. */
    private static void label(LineAndShapeRenderer lines, Chart chart) {
        lines.setDefaultItemLabelGenerator(
                new StandardCategoryItemLabelGenerator("{2}", new ChartNumber(chart.style(), false)));
        lines.setDefaultItemLabelFont(HouseFont.CHART);
        lines.setDefaultItemLabelPaint(HouseChart.TEXT);
        lines.setItemLabelAnchorOffset(5);
        lines.setDefaultItemLabelsVisible(true);
    }
}
