package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import dk.personaletal.reports.type.LineBreaks;
import java.awt.Color;
import java.awt.Font;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One line of dots, a dot a category: our own named and filled, the reference a line across, the others quiet. */
final class Strip {
    private static final double DOT = 5.5;
    private static final double PITCH = 6;
    private static final double TITLE = 14;
    private static final double LABELS = 28;
    private static final double TALLEST = 150;
    private static final double WIDEST_NAME = 330;
    private static final double GAP = 5;

    private final Chart chart;
    private final Chart.Series series;
    private final Scale scale;
    private final double title;
    private final double pitch;
    private final double dots;

    Strip(Chart chart, Chart.Series series, Scale scale) {
        this.chart = chart;
        this.series = series;
        this.scale = scale;
        title = chart.series().size() > 1 ? TITLE : 0;
        DotStacks piles = new DotStacks(PITCH);
        for (int index = 0; index < chart.categories().size(); index++) {
            BigDecimal value = dot(index);
            if (value != null) {
                piles.put(scale.at(value.doubleValue()));
            }
        }
        int highest = Math.max(3, piles.highest());
        pitch = Math.min(PITCH, TALLEST / highest);
        dots = highest * pitch;
    }

    double height() {
        return title + LABELS + dots;
    }

    void draw(Canvas canvas, double top) {
        if (title > 0) {
            String name = LineBreaks.wrap(series.name(), HouseFont.CHART_BOLD, ChartPicture.WIDTH, 1)
                    .get(0);
            canvas.text(name, 0, top + TITLE / 2, Canvas.Side.RIGHT_OF, HouseFont.CHART_BOLD, Ink.TEXT);
        }
        double base = top + height();
        canvas.line(0, base, ChartPicture.WIDTH, base, 0.75, Ink.AXIS);
        drawNamed(canvas, chart.reference(), base - dots - LABELS + 7, base, Ink.GROUP, HouseFont.CHART);
        drawDots(canvas, base);
    }

    private void drawDots(Canvas canvas, double base) {
        DotStacks piles = new DotStacks(PITCH);
        int own = chart.categories().indexOf(chart.marked());
        for (int index = 0; index < chart.categories().size(); index++) {
            BigDecimal value = dot(index);
            if (value != null && index != own) {
                double x = scale.at(value.doubleValue());
                double y = base - (piles.put(x) + 0.5) * pitch - 1;
                canvas.marker(Marker.dot(DOT / 2), piles.middle(x), y, Ink.OTHERS);
            }
        }
        BigDecimal value = own < 0 ? null : dot(own);
        if (value != null) {
            double x = scale.at(value.doubleValue());
            double y = base - (piles.put(x) + 0.5) * pitch - 1;
            drawNamed(canvas, chart.marked(), base - dots - LABELS + 20, y, Ink.OWN, HouseFont.CHART_BOLD);
            canvas.marker(Marker.dot(4), x, y, Ink.OWN);
        }
    }

    /** A name with its value at the top, and a line from there down to {@code bottom}. */
    private void drawNamed(Canvas canvas, String category, double y, double bottom, Color colour, Font font) {
        int index = chart.categories().indexOf(category);
        BigDecimal value = index < 0 ? null : series.values().get(index);
        if (value == null) {
            return;
        }
        double x = scale.at(value.doubleValue());
        String name = LineBreaks.wrap(category, font, WIDEST_NAME, 1).get(0) + " " + Values.print(chart, value);
        boolean left = x + GAP + HouseFont.width(name, font) > ChartPicture.WIDTH;
        canvas.line(x, y - 5, x, bottom, 1, colour);
        canvas.text(
                name, left ? x - GAP : x + GAP, y, left ? Canvas.Side.LEFT_OF : Canvas.Side.RIGHT_OF, font, Ink.TEXT);
    }

    /** A category's value where it's drawn as a dot. */
    private @Nullable BigDecimal dot(int index) {
        boolean reference = chart.categories().get(index).equals(chart.reference());
        return reference ? null : series.values().get(index);
    }
}
