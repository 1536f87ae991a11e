package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import dk.personaletal.reports.type.LineBreaks;
import java.math.BigDecimal;
import java.util.List;

/** A little line chart for each series, three beside each other, all on one scale; the newest value at the line's end. */
final class MultiplesPicture implements Picture {
    private static final int COLUMNS = 3;
    private static final double PLOT = 56;
    private static final double BETWEEN = 12;
    private static final double BELOW_PLOT = 26;
    private static final int MOST_STEPS = 4;
    private static final int TITLE_LINES = 2;
    private static final double AFTER_TITLE = 9;
    private static final double TALLEST = 560;

    private final Chart chart;
    private final Steps steps;
    private final double left;
    private final double panel;
    private final double valueRoom;
    private final double title;
    private final double plot;
    private final List<List<String>> titles;

    MultiplesPicture(Chart chart) {
        this.chart = chart;
        Values values = Values.of(chart);
        steps = Steps.over(values.least(), values.most(), MOST_STEPS, chart.style());
        left = Grid.labelWidth(steps);
        panel = (ChartPicture.WIDTH - left - (COLUMNS - 1) * BETWEEN) / COLUMNS;
        valueRoom = values.widest() + 4;
        titles = chart.series().stream()
                .map(series -> LineBreaks.wrap(series.name(), HouseFont.CHART_BOLD, panel, TITLE_LINES))
                .toList();
        title = titles.stream().mapToInt(List::size).max().orElse(1) * Canvas.LINE_OF_TEXT + AFTER_TITLE;
        plot = Math.min(PLOT, TALLEST / lines() - title - BELOW_PLOT);
    }

    private int lines() {
        return (chart.series().size() + COLUMNS - 1) / COLUMNS;
    }

    private double panelHeight() {
        return title + plot + BELOW_PLOT;
    }

    @Override
    public double height() {
        return lines() * panelHeight() - 6;
    }

    @Override
    public void draw(Canvas canvas) {
        for (int index = 0; index < chart.series().size(); index++) {
            double x = left + index % COLUMNS * (panel + BETWEEN);
            double y = index / COLUMNS * panelHeight();
            drawPanel(canvas, index, x, y);
        }
    }

    private void drawPanel(Canvas canvas, int index, double x, double y) {
        List<String> name = titles.get(index);
        double middle = y + (title - AFTER_TITLE) - name.size() * Canvas.LINE_OF_TEXT / 2;
        canvas.lines(name, x, middle, Canvas.Side.RIGHT_OF, HouseFont.CHART_BOLD, Ink.TEXT);
        Grid grid = new Grid(steps, y + title, y + title + plot);
        double right = x + panel - valueRoom;
        grid.drawLines(canvas, x, right);
        if (index % COLUMNS == 0) {
            grid.drawLabels(canvas, x);
        }
        Scale time = new Scale(0, Math.max(1, chart.categories().size() - 1), x + 3, right - 3);
        Curve curve = new Curve(chart.series().get(index), column -> time.at(column), grid);
        // the line over the markers: close together, their rims would cut it up
        curve.drawMarkers(canvas, Ink.OWN, Marker.dot(1.9));
        curve.drawLine(canvas, Ink.OWN, 1.5);
        BigDecimal newest = curve.newest();
        if (newest != null) {
            canvas.text(
                    Values.print(chart, newest),
                    time.at(curve.newestIndex()) + 5,
                    grid.y(newest.doubleValue()),
                    Canvas.Side.RIGHT_OF,
                    HouseFont.CHART_BOLD,
                    Ink.OWN);
        }
        drawTime(canvas, x, right, y + title + plot + 9);
    }

    /** The first and the last category; those between follow. */
    private void drawTime(Canvas canvas, double left, double right, double y) {
        List<String> categories = chart.categories();
        double half = (right - left) / 2;
        canvas.text(onOneLine(categories.get(0), half), left, y, Canvas.Side.RIGHT_OF, HouseFont.CHART, Ink.QUIET);
        if (categories.size() > 1) {
            String last = onOneLine(categories.get(categories.size() - 1), half);
            canvas.text(last, right, y, Canvas.Side.LEFT_OF, HouseFont.CHART, Ink.QUIET);
        }
    }

    private static String onOneLine(String name, double width) {
        return LineBreaks.wrap(name, HouseFont.CHART, width, 1).get(0);
    }
}
