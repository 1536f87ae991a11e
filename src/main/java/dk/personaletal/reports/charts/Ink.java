package dk.personaletal.reports.charts;

import java.awt.Color;
import java.util.List;

/** Colours by Okabe and Ito behind the house's navy: the colour-blind can tell them apart. */
final class Ink {
    static final Color TEXT = new Color(0x1F2933);
    static final Color QUIET = new Color(0x52606D);
    static final Color AXIS = new Color(0x9AA5B1);
    static final Color GRID = new Color(0xE1E6EB);
    static final Color OWN = new Color(0x0B3C5D);
    static final Color GROUP = new Color(0xD55E00);
    /** Those that the marked one stands out from. */
    static final Color OTHERS = new Color(0xA9BCCB);

    private static final List<Color> SERIES = List.of(
            OWN,
            new Color(0xE69F00),
            new Color(0x009E73),
            new Color(0x56B4E9),
            new Color(0xCC79A7),
            new Color(0xD55E00));

    private static final Color DARKEST_PART = OWN;
    private static final Color LIGHTEST_PART = new Color(0xDCE6EE);

    private Ink() {}

    static Color series(int index) {
        return SERIES.get(index % SERIES.size());
    }

    /** Steps from dark to light, so that parts keep their order in grey too. */
    static Color part(int index, int parts) {
        double share = parts < 2 ? 0 : (double) index / (parts - 1);
        return new Color(
                between(DARKEST_PART.getRed(), LIGHTEST_PART.getRed(), share),
                between(DARKEST_PART.getGreen(), LIGHTEST_PART.getGreen(), share),
                between(DARKEST_PART.getBlue(), LIGHTEST_PART.getBlue(), share));
    }

    /** The colour of a text on a part. */
    static Color on(Color part) {
        int brightness = (299 * part.getRed() + 587 * part.getGreen() + 114 * part.getBlue()) / 1000;
        return brightness < 125 ? Color.WHITE : TEXT;
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
