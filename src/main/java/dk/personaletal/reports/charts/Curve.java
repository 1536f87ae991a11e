package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A series over time: a line with a marker at each value, broken where a value is withheld. */
record Curve(Chart.Series series, IntToDoubleFunction x, Grid grid) {

    void drawLine(Canvas canvas, Color colour, double thickness) {
        Path2D line = new Path2D.Double();
        boolean connected = false;
        for (int index = 0; index < values().size(); index++) {
            BigDecimal value = values().get(index);
            if (value == null) {
                connected = false;
            } else if (connected) {
                line.lineTo(x.applyAsDouble(index), grid.y(value.doubleValue()));
            } else {
                line.moveTo(x.applyAsDouble(index), grid.y(value.doubleValue()));
                connected = true;
            }
        }
        if (line.getCurrentPoint() != null) {
            canvas.draw(line, thickness, colour);
        }
    }

    void drawMarkers(Canvas canvas, Color colour, Shape marker) {
        for (int index = 0; index < values().size(); index++) {
            BigDecimal value = values().get(index);
            if (value != null) {
                canvas.marker(marker, x.applyAsDouble(index), grid.y(value.doubleValue()), colour);
            }
        }
    }

    /** The newest value that is shown; null when none is. */
    @Nullable
    BigDecimal newest() {
        int index = newestIndex();
        return index < 0 ? null : values().get(index);
    }

    /** Its index; -1 when no value is shown. */
    int newestIndex() {
        int index = values().size() - 1;
        while (index >= 0 && values().get(index) == null) {
            index--;
        }
        return index;
    }

    private List<@Nullable BigDecimal> values() {
        return series.values();
    }
}
