package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Chart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;

/** Bars, upright or lying, each with its value. */
final class ChartBars {
    /** In points. */
    private static final double THICKEST = 44;

    private static final double THICKEST_LYING = 18;

    private ChartBars() {}

    static BarRenderer of(Chart chart) {
        BarRenderer bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setItemMargin(0.06);
        bars.setMaximumBarWidth(
                chart.kind() == Chart.Kind.BAR ? THICKEST_LYING / ChartHeight.of(chart) : THICKEST / TableDesign.WIDTH);
        bars.setItemLabelAnchorOffset(3);
        for (int series = 0; series < chart.series().size(); series++) {
            bars.setSeriesPaint(series, ChartPalette.colour(series));
        }
        bars.setDefaultItemLabelGenerator(
                new StandardCategoryItemLabelGenerator("{2}", new ChartNumber(chart.style(), false)));
        bars.setDefaultItemLabelFont(HouseFont.CHART);
        bars.setDefaultItemLabelPaint(HouseChart.TEXT);
        bars.setDefaultItemLabelsVisible(ChartLabelRoom.fits(chart));
        if (chart.kind() == Chart.Kind.BAR) {
            bars.setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
            bars.setDefaultNegativeItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        }
        return bars;
    }

    static void orient(CategoryPlot plot, Chart.Kind kind) {
        if (kind == Chart.Kind.BAR) {
            plot.setOrientation(PlotOrientation.HORIZONTAL);
            plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        }
    }
}
