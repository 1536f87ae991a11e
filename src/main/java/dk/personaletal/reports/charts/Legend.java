package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import dk.personaletal.reports.type.LineBreaks;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The series' names above the bars, each by a square of its colour, in the bars' own order. */
final class Legend {
    private static final double SQUARE = 7;
    private static final double AFTER_SQUARE = 4;
    private static final double BETWEEN = 14;
    private static final double LINE = 14;
    private static final double BELOW = 5;

    private final List<Entry> entries = new ArrayList<>();
    private final int lines;

    private record Entry(String name, double x, int line) {}

    Legend(Chart chart) {
        double x = 0;
        int line = 0;
        for (Chart.Series series : chart.series()) {
            double most = ChartPicture.WIDTH - SQUARE - AFTER_SQUARE;
            String name =
                    LineBreaks.wrap(series.name(), HouseFont.CHART, most, 1).get(0);
            double width = SQUARE + AFTER_SQUARE + HouseFont.width(name, HouseFont.CHART);
            if (x > 0 && x + width > ChartPicture.WIDTH) {
                x = 0;
                line++;
            }
            entries.add(new Entry(name, x, line));
            x += width + BETWEEN;
        }
        lines = chart.series().size() > 1 ? line + 1 : 0;
    }

    /** Nothing for a single series: the caption says what it is. */
    double height() {
        return lines == 0 ? 0 : lines * LINE + BELOW;
    }

    void draw(Canvas canvas, Colours colours) {
        for (int index = 0; lines > 0 && index < entries.size(); index++) {
            Entry entry = entries.get(index);
            double y = (entry.line() + 0.5) * LINE;
            canvas.bar(entry.x(), y - SQUARE / 2, SQUARE, SQUARE, colours.of(index));
            canvas.text(entry.name(), entry.x() + SQUARE + AFTER_SQUARE, y, Canvas.Side.RIGHT_OF);
        }
    }

    @FunctionalInterface
    interface Colours {
        Color of(int series);
    }
}
