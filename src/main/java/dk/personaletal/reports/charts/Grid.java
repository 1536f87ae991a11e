package dk.personaletal.reports.charts;

import dk.personaletal.reports.type.HouseFont;
import java.math.BigDecimal;

/** The value axis of an upright chart: a thin line at each round number, the numbers to the left. */
final class Grid {
    private static final double GAP = 6;

    private final Steps steps;
    private final Scale scale;

    /** @param top and {@code bottom}: the page's points for the largest and the least step */
    Grid(Steps steps, double top, double bottom) {
        this.steps = steps;
        this.scale = new Scale(steps.first(), steps.last(), bottom, top);
    }

    static double labelWidth(Steps steps) {
        return GAP
                + steps.values().stream()
                        .mapToDouble(value -> HouseFont.width(steps.label(value), HouseFont.CHART))
                        .max()
                        .orElse(0);
    }

    double y(double value) {
        return scale.at(value);
    }

    void drawLines(Canvas canvas, double left, double right) {
        for (BigDecimal value : steps.values()) {
            double y = y(value.doubleValue());
            canvas.line(left, y, right, y, 0.5, value.signum() == 0 ? Ink.AXIS : Ink.GRID);
        }
    }

    void drawLabels(Canvas canvas, double left) {
        for (BigDecimal value : steps.values()) {
            canvas.text(
                    steps.label(value),
                    left - GAP,
                    y(value.doubleValue()),
                    Canvas.Side.LEFT_OF,
                    HouseFont.CHART,
                    Ink.QUIET);
        }
    }
}
