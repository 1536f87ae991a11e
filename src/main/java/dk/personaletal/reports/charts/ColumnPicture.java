package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Upright bars from zero, series side by side; each with its value, or with an axis where values haven't room. */
final class ColumnPicture implements Picture {
    private static final double PLOT = 112;
    private static final int MOST_STEPS = 6;
    private static final double THICKEST = 44;
    private static final double BAR_SHARE = 0.76;
    private static final double LABEL_ROOM = 13;

    private final Chart chart;
    private final Legend legend;
    private final boolean labelled;
    private final double left;
    private final double category;
    private final double bar;
    private final Grid grid;
    private final ColumnNames names;

    ColumnPicture(Chart chart) {
        this.chart = chart;
        legend = new Legend(chart);
        Values values = Values.of(chart);
        Steps steps = Steps.over(Math.min(0, values.least()), Math.max(0, values.most()), MOST_STEPS, chart.style());
        labelled = fits(values, ChartPicture.WIDTH);
        left = labelled ? 0 : Grid.labelWidth(steps);
        category = (ChartPicture.WIDTH - left) / chart.categories().size();
        bar = Math.min(THICKEST, category * BAR_SHARE / chart.series().size());
        names = new ColumnNames(chart.categories(), category);
        double top = legend.height() + LABEL_ROOM;
        grid = new Grid(labelled ? exact(values) : steps, top, top + PLOT);
    }

    /** Without an axis the tallest bar takes all the height. */
    private Steps exact(Values values) {
        return new Steps(
                List.of(
                        BigDecimal.valueOf(Math.min(0, values.least())),
                        BigDecimal.valueOf(Math.max(0, values.most()))),
                chart.style());
    }

    private boolean fits(Values values, double width) {
        double one =
                width / chart.categories().size() * BAR_SHARE / chart.series().size();
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .allMatch(value -> HouseFont.width(Values.print(chart, value), HouseFont.CHART) + 1 <= one);
    }

    @Override
    public double height() {
        return bottom() + names.height();
    }

    /** Below the plot; values of bars that hang down need their room too. */
    private double bottom() {
        return legend.height() + LABEL_ROOM + PLOT + (Values.of(chart).least() < 0 ? LABEL_ROOM : 0);
    }

    @Override
    public void draw(Canvas canvas) {
        legend.draw(canvas, Ink::series);
        if (!labelled) {
            grid.drawLines(canvas, left, ChartPicture.WIDTH);
            grid.drawLabels(canvas, left);
        }
        for (int column = 0; column < chart.categories().size(); column++) {
            double middle = left + (column + 0.5) * category;
            drawBars(canvas, column, middle);
            names.draw(canvas, column, middle, bottom());
        }
        canvas.line(left, grid.y(0), ChartPicture.WIDTH, grid.y(0), 0.75, Ink.AXIS);
    }

    private void drawBars(Canvas canvas, int column, double middle) {
        double x = middle - bar * chart.series().size() / 2;
        for (int series = 0; series < chart.series().size(); series++) {
            BigDecimal value = chart.series().get(series).values().get(column);
            if (value != null) {
                drawBar(canvas, value, x + series * bar, series);
            }
        }
    }

    private void drawBar(Canvas canvas, BigDecimal value, double x, int series) {
        double zero = grid.y(0);
        double end = grid.y(value.doubleValue());
        canvas.bar(x + 0.5, Math.min(zero, end), bar - 1, Math.abs(end - zero), Ink.series(series));
        if (labelled) {
            double label = value.signum() < 0 ? end + LABEL_ROOM / 2 : end - LABEL_ROOM / 2;
            canvas.text(Values.print(chart, value), x + bar / 2, label, Canvas.Side.AT);
        }
    }
}
