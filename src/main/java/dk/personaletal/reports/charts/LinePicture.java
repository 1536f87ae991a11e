package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lines over time. A single line has its values at the points; several lines have their names and newest values at
 * the end. The axis needn't begin at zero, so that small movements stay visible.
 */
final class LinePicture implements Picture {
    private static final double PLOT = 112;
    private static final double TOP = 12;
    /** Room for the label of a lowest point. */
    private static final double BELOW = 14;

    private static final int MOST_STEPS = 6;
    private static final double LABEL_OFFSET = 9;
    private static final double RIGHT_EDGE = 14;

    private final Chart chart;
    private final Steps steps;
    private final double left;
    private final double right;
    private final Grid grid;
    private final ColumnNames names;
    private final double step;

    LinePicture(Chart chart) {
        this.chart = chart;
        Values values = Values.of(chart);
        steps = Steps.over(values.least(), values.most(), MOST_STEPS, chart.style());
        left = Grid.labelWidth(steps);
        right = ChartPicture.WIDTH - (isSingle() ? RIGHT_EDGE : EndLabels.width(chart));
        step = (right - left) / chart.categories().size();
        names = ColumnNames.thinned(chart.categories(), step);
        grid = new Grid(steps, TOP, TOP + PLOT);
    }

    private boolean isSingle() {
        return chart.series().size() == 1;
    }

    @Override
    public double height() {
        return TOP + PLOT + BELOW + names.height();
    }

    @Override
    public void draw(Canvas canvas) {
        grid.drawLines(canvas, left, right);
        grid.drawLabels(canvas, left);
        for (int column = 0; column < chart.categories().size(); column++) {
            names.draw(canvas, column, x(column), TOP + PLOT + BELOW);
        }
        List<Curve> curves = new ArrayList<>();
        IntToDoubleFunction x = this::x;
        chart.series().forEach(series -> curves.add(new Curve(series, x, grid)));
        for (int index = curves.size() - 1; index >= 0; index--) {
            curves.get(index).drawLine(canvas, Ink.series(index), index == 0 ? 2.25 : 1.5);
            curves.get(index).drawMarkers(canvas, Ink.series(index), Marker.series(index));
        }
        if (isSingle()) {
            labelPoints(canvas);
        } else {
            new EndLabels(chart, curves).draw(canvas, 0, TOP + PLOT + LABEL_OFFSET);
        }
    }

    private double x(int column) {
        return left + (column + 0.5) * step;
    }

    private void labelPoints(Canvas canvas) {
        List<@Nullable BigDecimal> values = chart.series().get(0).values();
        PointLabels labels = new PointLabels(parts(values));
        for (int column = 0; column < values.size(); column++) {
            BigDecimal value = values.get(column);
            if (value != null) {
                String label = Values.print(chart, value);
                Point2D middle = labels.middle(point(column, value), HouseFont.width(label, HouseFont.CHART));
                canvas.text(label, middle.getX(), middle.getY(), Canvas.Side.AT);
            }
        }
    }

    /** Between points that follow each other; a withheld value breaks the line. */
    private List<Line2D> parts(List<@Nullable BigDecimal> values) {
        List<Line2D> parts = new ArrayList<>();
        for (int column = 1; column < values.size(); column++) {
            BigDecimal from = values.get(column - 1);
            BigDecimal to = values.get(column);
            if (from != null && to != null) {
                parts.add(new Line2D.Double(point(column - 1, from), point(column, to)));
            }
        }
        return parts;
    }

    private Point2D point(int column, BigDecimal value) {
        return new Point2D.Double(x(column), grid.y(value.doubleValue()));
    }
}
