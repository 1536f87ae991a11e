package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Chart;
import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** A chart in the house's look: one face, quiet lines, colours that the colour-blind can tell apart. */
final class HouseChart {
    static final Color TEXT = new Color(0x1F2933);
    static final Color AXIS = new Color(0x52606D);

    private HouseChart() {}

    static JFreeChart of(Chart chart) {
        CategoryItemRenderer renderer = chart.kind() == Chart.Kind.LINE ? ChartLines.of(chart) : ChartBars.of(chart);
        CategoryPlot plot = new CategoryPlot(dataset(chart), categoryAxis(chart), ChartValueAxis.of(chart), renderer);
        ChartBars.orient(plot, chart.kind());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        ChartValueAxis.drawGrid(plot);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        JFreeChart house = new JFreeChart(null, HouseFont.CHART, plot, false);
        house.setBackgroundPaint(null);
        house.setPadding(new RectangleInsets(2, 0, 0, 4));
        if (chart.series().size() > 1) {
            house.addLegend(legend(plot));
        }
        return house;
    }

    private static DefaultCategoryDataset dataset(Chart chart) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (Chart.Series series : chart.series()) {
            for (int index = 0; index < chart.categories().size(); index++) {
                dataset.addValue(
                        series.values().get(index),
                        series.name(),
                        chart.categories().get(index));
            }
        }
        return dataset;
    }

    private static CategoryAxis categoryAxis(Chart chart) {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(HouseFont.CHART);
        axis.setTickLabelPaint(TEXT);
        axis.setAxisLinePaint(AXIS);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.02);
        axis.setUpperMargin(ChartLabelRoom.marginAfterLast(chart));
        if (ChartLabelRoom.isCrowded(chart)) {
            axis.setCategoryLabelPositions(CategoryLabelPositions.UP_90);
        }
        axis.setCategoryMargin(0.25);
        axis.setMaximumCategoryLabelLines(ChartLabelRoom.MOST_LINES);
        axis.setMaximumCategoryLabelWidthRatio(chart.kind() == Chart.Kind.BAR ? ChartLabelRoom.LABEL_TO_PLOT : 0.95f);
        return axis;
    }

    private static LegendTitle legend(CategoryPlot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setItemFont(HouseFont.CHART);
        legend.setItemPaint(TEXT);
        legend.setPosition(RectangleEdge.TOP);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(null);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        return legend;
    }
}
