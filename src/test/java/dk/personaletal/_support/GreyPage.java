package dk.personaletal._support;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** A page in sixteen greys, small enough to be kept, and how much two such pages differ. */
public final class GreyPage {
    private static final int GREYS = 16;
    private static final int BITS = 4;
    private static final int WHITE = 255;
    /** Side of a square in pixels: about a word. */
    private static final int SQUARE = 12;

    private GreyPage() {}

    /**
     * @param mean of all pixels, of 255
     * @param largestOfASquare the mean of the square of pixels that differs most
     */
    public record Difference(double mean, double largestOfASquare) {}

    public static BufferedImage of(BufferedImage page) {
        byte[] greys = new byte[GREYS];
        for (int grey = 0; grey < GREYS; grey++) {
            greys[grey] = (byte) (grey * WHITE / (GREYS - 1));
        }
        IndexColorModel palette = new IndexColorModel(BITS, GREYS, greys, greys, greys);
        BufferedImage small =
                new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY, palette);
        Raster pixels = page.getRaster();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int level = (pixels.getSample(x, y, 0) * (GREYS - 1) + WHITE / 2) / WHITE;
                small.getRaster().setSample(x, y, 0, level);
            }
        }
        return small;
    }

    public static Difference difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return new Difference(WHITE, WHITE);
        }
        double sum = 0;
        double largest = 0;
        for (int y = 0; y < one.getHeight(); y += SQUARE) {
            for (int x = 0; x < one.getWidth(); x += SQUARE) {
                double square = square(one, other, x, y);
                sum += square;
                largest = Math.max(largest, square / (SQUARE * SQUARE));
            }
        }
        return new Difference(sum / one.getWidth() / one.getHeight(), largest);
    }

    private static double square(BufferedImage one, BufferedImage other, int left, int top) {
        double sum = 0;
        for (int y = top; y < Math.min(top + SQUARE, one.getHeight()); y++) {
            for (int x = left; x < Math.min(left + SQUARE, one.getWidth()); x++) {
                sum += Math.abs((one.getRGB(x, y) & WHITE) - (other.getRGB(x, y) & WHITE));
            }
        }
        return sum;
    }
}
