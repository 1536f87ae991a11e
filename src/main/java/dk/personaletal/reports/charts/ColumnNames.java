package dk.personaletal.reports.charts;

import dk.personaletal.reports.type.HouseFont;
import dk.personaletal.reports.type.LineBreaks;
import java.util.List;

/** The categories' names below an upright chart, on as many lines as they need. */
final class ColumnNames {
    private static final int MOST_LINES = 4;
    private static final double ABOVE = 4;
    private static final double AIR = 4;

    private final List<List<String>> names;

    /** @param width what a name has */
    ColumnNames(List<String> categories, double width) {
        names = categories.stream()
                .map(name -> LineBreaks.wrap(name, HouseFont.CHART, width - AIR, MOST_LINES))
                .toList();
    }

    double height() {
        int lines = names.stream().mapToInt(List::size).max().orElse(1);
        return ABOVE + lines * Canvas.LINE_OF_TEXT;
    }

    void draw(Canvas canvas, int column, double middle, double top) {
        List<String> lines = names.get(column);
        double y = top + ABOVE + lines.size() * Canvas.LINE_OF_TEXT / 2;
        canvas.lines(lines, middle, y, Canvas.Side.AT, HouseFont.CHART, Ink.TEXT);
    }
}
