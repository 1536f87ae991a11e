package dk.personaletal.reports.charts;

import dk.personaletal.reports.type.HouseFont;
import dk.personaletal.reports.type.LineBreaks;
import java.awt.Font;
import java.util.List;

/** The names to the left of lying bars: as wide as they need, up to a share of the page, then on more lines. */
final class RowNames {
    private static final double WIDEST = 178;
    private static final double GAP = 7;
    private static final int MOST_LINES = 4;
    /** Less than this between the names of two rows looks like one name. */
    private static final double AIR = 5;

    private final List<List<String>> names;
    private final double width;

    RowNames(List<String> names) {
        this.names = names.stream()
                .map(name -> LineBreaks.wrap(name, HouseFont.CHART_BOLD, WIDEST, MOST_LINES))
                .toList();
        this.width = this.names.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> HouseFont.width(line, HouseFont.CHART_BOLD))
                .max()
                .orElse(0);
    }

    /** Where the bars begin. */
    double right() {
        return width + GAP;
    }

    /** The least height of a row. */
    double height(int row) {
        return names.get(row).size() * Canvas.LINE_OF_TEXT + AIR;
    }

    void draw(Canvas canvas, int row, double middle, boolean marked) {
        Font font = marked ? HouseFont.CHART_BOLD : HouseFont.CHART;
        canvas.lines(names.get(row), width, middle, Canvas.Side.LEFT_OF, font, Ink.TEXT);
    }
}
