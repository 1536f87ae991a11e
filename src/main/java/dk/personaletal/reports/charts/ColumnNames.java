package dk.personaletal.reports.charts;

import dk.personaletal.reports.type.HouseFont;
import dk.personaletal.reports.type.LineBreaks;
import java.util.List;
import java.util.stream.IntStream;

/** The categories' names below an upright chart, on as many lines as they need. */
final class ColumnNames {
    private static final int MOST_LINES = 4;
    private static final double ABOVE = 4;
    private static final double AIR = 4;

    private final List<List<String>> names;

    /** @param width what a name has */
    ColumnNames(List<String> categories, double width) {
        this(categories, width, 1);
    }

    private ColumnNames(List<String> categories, double width, int every) {
        names = IntStream.range(0, categories.size())
                .mapToObj(index -> (categories.size() - 1 - index) % every == 0
                        ? LineBreaks.wrap(categories.get(index), HouseFont.CHART, width * every - AIR, MOST_LINES)
                        : List.<String>of())
                .toList();
    }

    /** Each on one line; where they stand too close only every second, third or so is drawn, the newest always. */
    static ColumnNames thinned(List<String> categories, double width) {
        double widest = categories.stream()
                .mapToDouble(name -> HouseFont.width(name, HouseFont.CHART))
                .max()
                .orElse(0);
        int every = (int) Math.ceil((widest + AIR) / width);
        return new ColumnNames(categories, width, Math.max(1, every));
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
