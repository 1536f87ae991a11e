package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import dk.personaletal.reports.type.LineBreaks;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two series back to back, the names of the age bands between them, the youngest at the bottom. */
final class PyramidPicture implements Picture {
    private static final double HEADER = 20;
    private static final double ROW = 15;
    private static final double TALLEST = 540;
    private static final double NAME_AIR = 8;
    private static final double WIDEST_NAME = 120;
    private static final double LABEL_GAP = 3;
    private static final Color RIGHT = new Color(0xE69F00);

    private final Chart chart;
    private final List<List<String>> names;
    private final double half;
    private final double row;
    private final Scale lengths;

    PyramidPicture(Chart chart) {
        this.chart = chart;
        names = chart.categories().stream()
                .map(name -> LineBreaks.wrap(name, HouseFont.CHART, WIDEST_NAME, 1))
                .toList();
        half = NAME_AIR
                + names.stream()
                                .mapToDouble(name -> HouseFont.width(name.get(0), HouseFont.CHART))
                                .max()
                                .orElse(0)
                        / 2;
        row = Math.min(ROW, TALLEST / chart.categories().size());
        Values values = Values.of(chart);
        double longest = ChartPicture.WIDTH / 2.0 - half - values.widest() - LABEL_GAP;
        lengths = new Scale(0, values.most(), 0, longest);
    }

    @Override
    public double height() {
        return HEADER + row * names.size() + 2;
    }

    @Override
    public void draw(Canvas canvas) {
        double centre = ChartPicture.WIDTH / 2.0;
        heading(canvas, 0, centre - half, Canvas.Side.LEFT_OF);
        heading(canvas, 1, centre + half, Canvas.Side.RIGHT_OF);
        for (int index = 0; index < names.size(); index++) {
            double middle = HEADER + row * (names.size() - index - 0.5);
            canvas.text(names.get(index).get(0), centre, middle, Canvas.Side.AT);
            bar(canvas, chart.series().get(0).values().get(index), centre - half, middle, -1, Ink.OWN);
            bar(canvas, chart.series().get(1).values().get(index), centre + half, middle, 1, RIGHT);
        }
    }

    private void heading(Canvas canvas, int series, double x, Canvas.Side side) {
        String name = LineBreaks.wrap(
                        chart.series().get(series).name(), HouseFont.CHART_BOLD, ChartPicture.WIDTH / 2.0 - half, 1)
                .get(0);
        canvas.text(name, x, HEADER / 2 - 3, side, HouseFont.CHART_BOLD, Ink.TEXT);
    }

    private void bar(
            Canvas canvas, @Nullable BigDecimal value, double base, double middle, int direction, Color colour) {
        if (value == null) {
            return;
        }
        double length = lengths.at(value.doubleValue());
        canvas.bar(direction < 0 ? base - length : base, middle - row / 2 + 1, length, row - 2, colour);
        canvas.text(
                Values.print(chart, value),
                base + direction * (length + LABEL_GAP),
                middle,
                direction < 0 ? Canvas.Side.LEFT_OF : Canvas.Side.RIGHT_OF);
    }
}
