package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Chart;
import java.awt.BasicStroke;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;

/** Lines with a marker at each value. */
final class ChartLines {
    private static final BasicStroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final ItemLabelPosition RIGHT_OF_POINT =
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);

    private ChartLines() {}

    static LineAndShapeRenderer of(Chart chart) {
        LineAndShapeRenderer lines = new LineAndShapeRenderer(true, true);
        for (int series = 0; series < chart.series().size(); series++) {
            lines.setSeriesPaint(series, ChartPalette.colour(series));
            lines.setSeriesStroke(series, LINE);
            lines.setSeriesShape(series, ChartPalette.marker(series));
        }
        lines.setDefaultItemLabelGenerator(new ChartLineLabels(chart));
        lines.setDefaultItemLabelFont(HouseFont.CHART);
        lines.setDefaultItemLabelPaint(HouseChart.TEXT);
        lines.setItemLabelAnchorOffset(5);
        if (chart.series().size() > 1) {
            lines.setDefaultPositiveItemLabelPosition(RIGHT_OF_POINT);
            lines.setDefaultNegativeItemLabelPosition(RIGHT_OF_POINT);
        }
        lines.setDefaultItemLabelsVisible(true);
        return lines;
    }
}
