package dk.personaletal.reports.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where the values of a single line stand: above their points, or below where the line goes more steeply up than down;
 * moved to the side where it is too steep for both.
 *
 * @param line its straight parts, from point to point
 */
record PointLabels(List<Line2D> line) {
    private static final double OFFSET = 9;
    /** Of figures, with the line's own thickness. */
    private static final double HEIGHT = 8;

    PointLabels {
        line = List.copyOf(line);
    }

    /** The middle of a label of that width for a point. */
    Point2D middle(Point2D point, double width) {
        double vertical = rises(point).max().orElse(0) > -rises(point).min().orElse(0) ? OFFSET : -OFFSET;
        return Stream.of(0.0, -width / 2, width / 2)
                .map(aside -> new Point2D.Double(point.getX() + aside, point.getY() + vertical))
                .min(Comparator.comparingLong(middle -> crossings(middle, width)))
                .orElseThrow();
    }

    /** How many parts of the line a label stands on. */
    long crossings(Point2D middle, double width) {
        Rectangle2D label =
                new Rectangle2D.Double(middle.getX() - width / 2, middle.getY() - HEIGHT / 2, width, HEIGHT);
        return line.stream().filter(label::intersectsLine).count();
    }

    /** How far up the line goes from a point to its neighbours; the page's y grows downwards. */
    private DoubleStream rises(Point2D point) {
        return line.stream()
                .flatMap(part -> part.getP1().equals(point)
                        ? Stream.of(part.getP2())
                        : part.getP2().equals(point) ? Stream.of(part.getP1()) : Stream.of())
                .mapToDouble(neighbour -> point.getY() - neighbour.getY());
    }
}
