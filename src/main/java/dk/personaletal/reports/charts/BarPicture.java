package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import java.awt.Color;
import java.awt.Font;
import java.math.BigDecimal;

/**
 * Lying bars, each with its value; bars begin at zero, or their lengths would lie. Those of an index begin at 100 percent
 * and show how far from it each is.
 */
final class BarPicture implements Picture {
    private static final double THICKNESS = 10;
    private static final double BETWEEN_ROWS = 4;
    private static final double LABEL_GAP = 3;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final double WHOLE_LABEL = 14;

    private final Chart chart;
    private final BigDecimal start;
    private final Legend legend;
    private final Rows rows;
    private final Scale scale;

    BarPicture(Chart chart) {
        this.chart = chart;
        start = isIndex() ? WHOLE : BigDecimal.ZERO;
        legend = new Legend(chart);
        double top = legend.height() + (isIndex() ? WHOLE_LABEL : 0);
        rows = new Rows(chart.categories(), THICKNESS * chart.series().size() + BETWEEN_ROWS, top);
        scale = scale(Values.of(chart));
    }

    /** Room for the labels is kept outside the longest bars. */
    private Scale scale(Values values) {
        double label = values.widest() + LABEL_GAP;
        double zero = start.doubleValue();
        double left = rows.names().right() + (values.least() < zero ? label : 0);
        double right = ChartPicture.WIDTH - (values.most() > zero ? label : 0);
        return new Scale(Math.min(zero, values.least()), Math.max(zero, values.most()), left, right);
    }

    private boolean isIndex() {
        return chart.kind() == Chart.Kind.INDEX;
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
        double axis = scale.at(start.doubleValue());
        canvas.line(axis, rows.top(), axis, rows.bottom(), 0.75, Ink.AXIS);
        if (isIndex()) {
            String label = new ChartNumber(chart.style(), true).format(WHOLE);
            canvas.text(label, axis, rows.top() - WHOLE_LABEL / 2, Canvas.Side.AT, HouseFont.CHART, Ink.QUIET);
        }
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
        double zero = scale.at(start.doubleValue());
        double end = scale.at(value.doubleValue());
        boolean negative = value.compareTo(start) < 0;
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
