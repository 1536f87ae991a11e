package dk.personaletal.reports.charts;

import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A shape for each series: points differ without colour too. */
final class Marker {
    static final Shape DOT = dot(3.2);

    private static final List<Shape> SERIES = List.of(
            DOT,
            new Rectangle2D.Double(-3, -3, 6, 6),
            new Polygon(new int[] {-4, 0, 4}, new int[] {3, -4, 3}, 3),
            diamond(4),
            new Polygon(new int[] {-4, 0, 4}, new int[] {-3, 4, -3}, 3),
            new Rectangle2D.Double(-1.5, -4, 3, 8));

    private Marker() {}

    static Shape series(int index) {
        return SERIES.get(index % SERIES.size());
    }

    static Shape diamond(int radius) {
        return new Polygon(new int[] {-radius, 0, radius, 0}, new int[] {0, -radius, 0, radius}, 4);
    }

    static Shape dot(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }
}
