package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import dk.personaletal.reports.type.LineBreaks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names and newest values of several lines, at their right ends, moved apart where they would overlap. */
final class EndLabels {
    private static final double WIDEST = 118;
    private static final int MOST_LINES = 2;
    private static final double GAP = 18;
    /** The marker, which tells whose label it is, before the text. */
    private static final double MARKER = 9;

    private static final double AIR = 3;

    private final List<Label> labels = new ArrayList<>();
    private final double width;

    private record Label(int series, List<String> lines, double wanted) {
        private double height() {
            return lines.size() * Canvas.LINE_OF_TEXT + AIR;
        }
    }

    /** How wide the labels of a chart are, the gap before them included. */
    static double width(Chart chart) {
        return GAP
                + chart.series().stream()
                        .flatMap(series -> lines(chart, series).stream())
                        .mapToDouble(line -> HouseFont.width(line, HouseFont.CHART))
                        .max()
                        .orElse(0);
    }

    EndLabels(Chart chart, List<Curve> curves) {
        width = width(chart);
        for (int index = 0; index < curves.size(); index++) {
            Curve curve = curves.get(index);
            BigDecimal newest = curve.newest();
            if (newest != null) {
                double y = curve.grid().y(newest.doubleValue());
                labels.add(new Label(index, lines(chart, curve.series()), y));
            }
        }
        labels.sort(Comparator.comparingDouble(Label::wanted));
    }

    /** The middle of the first line. */
    private static double first(Label label, double middle) {
        return middle - (label.lines().size() - 1) * Canvas.LINE_OF_TEXT / 2;
    }

    private static List<String> lines(Chart chart, Chart.Series series) {
        String text = series.values().stream()
                .filter(value -> value != null)
                .reduce((first, second) -> second)
                .map(value -> series.name() + " " + Values.print(chart, value))
                .orElse(series.name());
        return LineBreaks.wrap(text, HouseFont.CHART, WIDEST, MOST_LINES);
    }

    /** From the top down, each no higher than the one before leaves room for; then up again from the bottom. */
    void draw(Canvas canvas, double top, double bottom) {
        double[] middles = new double[labels.size()];
        double free = top;
        for (int index = 0; index < labels.size(); index++) {
            double half = labels.get(index).height() / 2;
            middles[index] = Math.max(labels.get(index).wanted(), free + half);
            free = middles[index] + half;
        }
        free = bottom;
        for (int index = labels.size() - 1; index >= 0; index--) {
            double half = labels.get(index).height() / 2;
            middles[index] = Math.min(middles[index], free - half);
            free = middles[index] - half;
        }
        for (int index = 0; index < labels.size(); index++) {
            Label label = labels.get(index);
            double x = ChartPicture.WIDTH - width + GAP;
            canvas.marker(
                    Marker.series(label.series()),
                    x - MARKER,
                    first(label, middles[index]),
                    Ink.series(label.series()));
            canvas.lines(label.lines(), x, middles[index], Canvas.Side.RIGHT_OF, HouseFont.CHART, Ink.TEXT);
        }
    }
}
