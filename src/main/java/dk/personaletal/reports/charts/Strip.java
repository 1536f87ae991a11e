package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import dk.personaletal.reports.type.LineBreaks;
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
    /** The labels' middles, below the strip's title. */
    private static final double REFERENCE_LABEL = 7;

    private static final double OWN_LABEL = 20;

    private final Chart chart;
    private final Chart.Series series;
    private final Scale scale;
    private final int own;
    private final int reference;
    private final double title;
    private final double pitch;
    private final double dots;

    Strip(Chart chart, Chart.Series series, Scale scale) {
        this.chart = chart;
        this.series = series;
        this.scale = scale;
        own = chart.categories().indexOf(chart.marked());
        reference = chart.categories().indexOf(chart.reference());
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
        if (reference >= 0 && series.values().get(reference) != null) {
            double x = x(reference, 0);
            canvas.line(x, base - dots - LABELS + REFERENCE_LABEL - 5, x, base, 1, Ink.GROUP);
        }
        drawDots(canvas, base);
        drawLabels(canvas, base);
    }

    private void drawDots(Canvas canvas, double base) {
        DotStacks piles = new DotStacks(PITCH);
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
            canvas.line(x, base - dots - LABELS + OWN_LABEL - 5, x, y, 1, Ink.OWN);
            canvas.marker(Marker.dot(4), x, y, Ink.OWN);
        }
    }

    private void drawLabels(Canvas canvas, double base) {
        double ownX = x(own, Double.MAX_VALUE);
        double referenceX = x(reference, -Double.MAX_VALUE);
        label(canvas, reference, base - dots - LABELS + REFERENCE_LABEL, referenceX < ownX, HouseFont.CHART);
        label(canvas, own, base - dots - LABELS + OWN_LABEL, ownX <= referenceX, HouseFont.CHART_BOLD);
    }

    /** A name with its value, away from the other label's line, if the page has room there. */
    private void label(Canvas canvas, int category, double y, boolean wantsLeft, Font font) {
        BigDecimal value = category < 0 ? null : series.values().get(category);
        if (value == null) {
            return;
        }
        double x = scale.at(value.doubleValue());
        String name = LineBreaks.wrap(chart.categories().get(category), font, WIDEST_NAME, 1)
                        .get(0)
                + " " + Values.print(chart, value);
        double width = GAP + HouseFont.width(name, font);
        boolean left = wantsLeft ? x - width >= 0 : x + width > ChartPicture.WIDTH;
        canvas.text(
                name, left ? x - GAP : x + GAP, y, left ? Canvas.Side.LEFT_OF : Canvas.Side.RIGHT_OF, font, Ink.TEXT);
    }

    private double x(int category, double otherwise) {
        BigDecimal value = category < 0 ? null : series.values().get(category);
        return value == null ? otherwise : scale.at(value.doubleValue());
    }

    /** A category's value where it's drawn as a dot. */
    private @Nullable BigDecimal dot(int index) {
        return index == reference ? null : series.values().get(index);
    }
}
