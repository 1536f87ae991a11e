package dk.personaletal.disclosure;

import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;

/** Publishable cells for tests of layout; only disclosure itself makes them elsewhere. */
public final class Cells {
    private static final FigureKey KEY = new FigureKey("turnover", "department", "CSI", "2021-03", "leavers_rate");
    private static final String NAME = "Center for Social Indsats";

    private Cells() {}

    public static PublishableCell shown(Ratio value) {
        return shown(KEY, NAME, value);
    }

    public static PublishableCell withheld() {
        return withheld(KEY, NAME);
    }

    public static PublishableCell shown(FigureKey key, String name, Ratio value) {
        return PublishableCell.shown(key, name, value);
    }

    public static PublishableCell withheld(FigureKey key, String name) {
        return PublishableCell.withheld(key, name, WithheldReason.SMALL_COUNT);
    }
}
