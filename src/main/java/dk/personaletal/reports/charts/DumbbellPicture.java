package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import java.awt.Color;
import java.awt.Shape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Our own value, a filled dot, against the group's, an open diamond, joined by a line on a row for each category. */
final class DumbbellPicture implements Picture {
    private static final double ROW = 19;
    private static final double HEADER = 20;
    private static final double LABEL_GAP = 8;
    private static final Shape OWN = Marker.dot(3.5);
    /** Large enough to be seen behind the dot where the two are equal. */
    private static final Shape GROUP = Marker.diamond(5);

    private final Chart chart;
    private final Rows rows;
    private final Scale scale;

    DumbbellPicture(Chart chart) {
        this.chart = chart;
        rows = new Rows(chart.categories(), ROW, HEADER);
        Values values = Values.of(chart);
        double label = values.widest() + LABEL_GAP;
        scale = new Scale(values.least(), values.most(), rows.names().right() + label, ChartPicture.WIDTH - label);
    }

    @Override
    public double height() {
        return rows.bottom() + 2;
    }

    @Override
    public void draw(Canvas canvas) {
        drawKey(canvas);
        for (int row = 0; row < chart.categories().size(); row++) {
            double middle = rows.middle(row);
            rows.names().draw(canvas, row, middle, chart.categories().get(row).equals(chart.marked()));
            canvas.line(rows.names().right(), middle, ChartPicture.WIDTH, middle, 0.5, Ink.GRID);
            drawPair(
                    canvas,
                    chart.series().get(0).values().get(row),
                    chart.series().get(1).values().get(row),
                    middle);
        }
    }

    private void drawKey(Canvas canvas) {
        double y = HEADER / 2 - 3;
        String own = chart.series().get(0).name();
        canvas.marker(OWN, 5, y, Ink.OWN);
        canvas.text(own, 13, y, Canvas.Side.RIGHT_OF);
        double x = 13 + HouseFont.width(own, HouseFont.CHART) + 20;
        canvas.hollow(GROUP, x, y, 1.5, Ink.GROUP);
        canvas.text(chart.series().get(1).name(), x + 8, y, Canvas.Side.RIGHT_OF);
    }

    private void drawPair(Canvas canvas, @Nullable BigDecimal own, @Nullable BigDecimal group, double middle) {
        if (own != null && group != null) {
            canvas.line(scale.at(own.doubleValue()), middle, scale.at(group.doubleValue()), middle, 2, Ink.OTHERS);
        }
        if (group != null) {
            canvas.hollow(GROUP, scale.at(group.doubleValue()), middle, 1.5, Ink.GROUP);
        }
        if (own != null) {
            canvas.marker(OWN, scale.at(own.doubleValue()), middle, Ink.OWN);
        }
        labelPair(canvas, own, group, middle);
    }

    /** From left to right, as they are read; equal values have one label. */
    private void labelPair(Canvas canvas, @Nullable BigDecimal own, @Nullable BigDecimal group, double middle) {
        int order = own == null || group == null ? 1 : own.compareTo(group);
        if (own != null && order < 0) {
            label(canvas, own, middle, Canvas.Side.LEFT_OF, Ink.TEXT);
        }
        if (group != null && order != 0) {
            boolean isLeft = own != null && order > 0;
            label(canvas, group, middle, isLeft ? Canvas.Side.LEFT_OF : Canvas.Side.RIGHT_OF, Ink.QUIET);
        }
        if (own != null && order >= 0) {
            label(canvas, own, middle, Canvas.Side.RIGHT_OF, Ink.TEXT);
        }
    }

    private void label(Canvas canvas, BigDecimal value, double y, Canvas.Side side, Color colour) {
        double x = scale.at(value.doubleValue());
        canvas.textOnLine(
                Values.print(chart, value),
                side == Canvas.Side.LEFT_OF ? x - LABEL_GAP : x + LABEL_GAP,
                y,
                side,
                colour);
    }
}
