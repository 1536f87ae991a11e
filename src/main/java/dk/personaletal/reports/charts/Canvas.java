package dk.personaletal.reports.charts;

import dk.personaletal.reports.type.HouseFont;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A pen on the page, in points from the top left corner. */
final class Canvas {
    /** From the middle of a line of figures to the baseline, as a share of the size. */
    private static final double HALF_HEIGHT = 0.33;

    private static final double HALO = 3;

    static final double LINE_OF_TEXT = 11;

    private final Graphics2D graphics;

    Canvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** Where a text stands in relation to its point. */
    enum Side {
        RIGHT_OF,
        LEFT_OF,
        AT
    }

    /** A text on one line, its middle at {@code y}. */
    void text(String text, double x, double y, Side side, Font font, Color colour) {
        double width = HouseFont.width(text, font);
        double left =
                switch (side) {
                    case RIGHT_OF -> x;
                    case LEFT_OF -> x - width;
                    case AT -> x - width / 2;
                };
        graphics.setFont(font);
        graphics.setPaint(colour);
        graphics.drawString(text, (float) left, (float) (y + HALF_HEIGHT * font.getSize2D()));
    }

    void text(String text, double x, double y, Side side) {
        text(text, x, y, side, HouseFont.CHART, Ink.TEXT);
    }

    /** A text that hides the thin line behind it. */
    void textOnLine(String text, double x, double y, Side side, Color colour) {
        double width = HouseFont.width(text, HouseFont.CHART) + 2 * HALO;
        bar(side == Side.LEFT_OF ? x + HALO - width : x - HALO, y - 2, width, 4, Color.WHITE);
        text(text, x, y, side, HouseFont.CHART, colour);
    }

    /** Lines under each other, the middle of them all at {@code y}. */
    void lines(List<String> lines, double x, double y, Side side, Font font, Color colour) {
        double first = y - (lines.size() - 1) * LINE_OF_TEXT / 2;
        for (int line = 0; line < lines.size(); line++) {
            text(lines.get(line), x, first + line * LINE_OF_TEXT, side, font, colour);
        }
    }

    void line(double x1, double y1, double x2, double y2, double thickness, Color colour) {
        draw(new Line2D.Double(x1, y1, x2, y2), thickness, colour);
    }

    void draw(Shape shape, double thickness, Color colour) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    void bar(double x, double y, double width, double height, Color colour) {
        graphics.setPaint(colour);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    /** A marker with a white rim, so that it's seen where it covers another. */
    void marker(Shape marker, double x, double y, Color colour) {
        Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(marker);
        graphics.setPaint(colour);
        graphics.fill(placed);
        draw(placed, 0.75, Color.WHITE);
    }

    /** A marker of which only the rim is coloured. */
    void hollow(Shape marker, double x, double y, double thickness, Color colour) {
        Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(marker);
        graphics.setPaint(Color.WHITE);
        graphics.fill(placed);
        draw(placed, thickness, colour);
    }
}
