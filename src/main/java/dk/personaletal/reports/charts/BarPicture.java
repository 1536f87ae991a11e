package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import java.awt.Color;
import java.awt.Font;
import java.math.BigDecimal;

/** Lying bars, each with its value; bars begin at zero, or their lengths would lie. */
final class BarPicture implements Picture {
    private static final double THICKNESS = 10;
    private static final double BETWEEN_ROWS = 4;
    private static final double LABEL_GAP = 3;

    private final Chart chart;
    private final Legend legend;
    private final Rows rows;
    private final Scale scale;

    BarPicture(Chart chart) {
        this.chart = chart;
        legend = new Legend(chart);
        rows = new Rows(chart.categories(), THICKNESS * chart.series().size() + BETWEEN_ROWS, legend.height());
        scale = scale(Values.of(chart));
    }

    /** Room for the labels is kept outside the longest bars. */
    private Scale scale(Values values) {
        double label = values.widest() + LABEL_GAP;
        double left = rows.names().right() + (values.least() < 0 ? label : 0);
        double right = ChartPicture.WIDTH - (values.most() > 0 ? label : 0);
        return new Scale(Math.min(0, values.least()), Math.max(0, values.most()), left, right);
    }

    @Override
    public double height() {
        return rows.bottom() + 2;
    }

    @Override
    public void draw(Canvas canvas) {
        legend.draw(canvas, Ink::series);
        for (int row = 0; row < chart.categories().size(); row++) {
            String name = chart.categories().get(row);
            rows.names().draw(canvas, row, rows.middle(row), name.equals(chart.marked()));
            drawBars(canvas, row, name.equals(chart.marked()));
        }
        canvas.line(scale.at(0), rows.top(), scale.at(0), rows.bottom(), 0.75, Ink.AXIS);
    }

    private void drawBars(Canvas canvas, int row, boolean marked) {
        int count = chart.series().size();
        double thickness = Math.min(THICKNESS, (rows.height(row) - 2) / count);
        double top = rows.middle(row) - count * thickness / 2;
        for (int series = 0; series < count; series++) {
            BigDecimal value = chart.series().get(series).values().get(row);
            if (value != null) {
                drawBar(canvas, value, top + series * thickness, thickness, colour(series, marked), marked);
            }
        }
    }

    private Color colour(int series, boolean marked) {
        boolean among = !chart.marked().isEmpty() && chart.series().size() == 1;
        return among && !marked ? Ink.OTHERS : Ink.series(series);
    }

    private void drawBar(Canvas canvas, BigDecimal value, double y, double thickness, Color colour, boolean bold) {
        double zero = scale.at(0);
        double end = scale.at(value.doubleValue());
        boolean negative = value.signum() < 0;
        canvas.bar(Math.min(zero, end), y + 0.5, Math.abs(end - zero), thickness - 1, colour);
        Font font = bold ? HouseFont.CHART_BOLD : HouseFont.CHART;
        canvas.text(
                Values.print(chart, value),
                end + (negative ? -LABEL_GAP : LABEL_GAP),
                y + thickness / 2,
                negative ? Canvas.Side.LEFT_OF : Canvas.Side.RIGHT_OF,
                font,
                Ink.TEXT);
    }
}
