package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.Objects;

/** Lying bars of 100 percent, divided into parts from dark to light, each with its value where it has room. */
final class StackedPicture implements Picture {
    private static final double THICKNESS = 16;
    private static final double BETWEEN_ROWS = 6;
    private static final double WHOLE = 100;
    private static final double LABEL_AIR = 4;

    private final Chart chart;
    private final Legend legend;
    private final Rows rows;

    StackedPicture(Chart chart) {
        this.chart = chart;
        legend = new Legend(chart);
        rows = new Rows(chart.categories(), THICKNESS + BETWEEN_ROWS, legend.height());
    }

    @Override
    public double height() {
        return rows.bottom() + 2;
    }

    @Override
    public void draw(Canvas canvas) {
        legend.draw(canvas, this::colour);
        for (int row = 0; row < chart.categories().size(); row++) {
            String name = chart.categories().get(row);
            rows.names().draw(canvas, row, rows.middle(row), name.equals(chart.marked()));
            drawBar(canvas, row);
        }
    }

    /** What is withheld is a gap: the first withheld part takes all that the shown ones leave. */
    private void drawBar(Canvas canvas, int row) {
        double shown = shown(row);
        Scale scale = new Scale(0, Math.max(WHOLE, shown), rows.names().right(), ChartPicture.WIDTH);
        double thickness = Math.min(THICKNESS, rows.height(row) - 2);
        double gap = Math.max(0, WHOLE - shown);
        double from = 0;
        for (int series = 0; series < chart.series().size(); series++) {
            BigDecimal value = chart.series().get(series).values().get(row);
            if (value == null) {
                from += gap;
                gap = 0;
            } else {
                double to = from + value.doubleValue();
                drawPart(canvas, value, scale.at(from), scale.at(to), rows.middle(row), thickness, colour(series));
                from = to;
            }
        }
    }

    private void drawPart(
            Canvas canvas, BigDecimal value, double left, double right, double middle, double thickness, Color colour) {
        double width = Math.max(0, right - left - 1);
        canvas.bar(left, middle - thickness / 2, width, thickness, colour);
        String label = Values.print(chart, value);
        if (HouseFont.width(label, HouseFont.CHART) + LABEL_AIR <= width) {
            canvas.text(label, left + width / 2, middle, Canvas.Side.AT, HouseFont.CHART, Ink.on(colour));
        }
    }

    private double shown(int row) {
        return chart.series().stream()
                .map(series -> series.values().get(row))
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
    }

    private Color colour(int series) {
        return Ink.part(series, chart.series().size());
    }
}
