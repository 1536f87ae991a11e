package dk.personaletal.reports.pdf;

import java.awt.Color;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Colours by Okabe and Ito behind the house's navy, and a marker for each: lines differ without colour too. */
final class ChartPalette {
    private static final List<Color> COLOURS = List.of(
            new Color(0x0B3C5D),
            new Color(0xE69F00),
            new Color(0x009E73),
            new Color(0x56B4E9),
            new Color(0xCC79A7),
            new Color(0xD55E00));

    private static final List<Shape> MARKERS = List.of(
            new Ellipse2D.Double(-3, -3, 6, 6),
            new Rectangle2D.Double(-3, -3, 6, 6),
            new Polygon(new int[] {-4, 0, 4}, new int[] {3, -4, 3}, 3),
            new Polygon(new int[] {-4, 0, 4, 0}, new int[] {0, -4, 0, 4}, 4),
            new Polygon(new int[] {-4, 0, 4}, new int[] {-3, 4, -3}, 3),
            new Rectangle2D.Double(-1.5, -4, 3, 8));

    private ChartPalette() {}

    static Color colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    static Shape marker(int series) {
        return MARKERS.get(series % MARKERS.size());
    }
}
