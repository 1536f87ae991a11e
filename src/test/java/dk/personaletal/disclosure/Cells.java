package dk.personaletal.disclosure;

import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;

/** Publishable cells for tests of layout; only disclosure itself makes them elsewhere. */
public final class Cells {
    private static final FigureKey KEY = new FigureKey("turnover", "department", "CSI", "2021-03", "leavers_rate");

    private Cells() {}

    public static PublishableCell shown(Ratio value) {
        return PublishableCell.shown(KEY, "Center for Social Indsats", value);
    }

    public static PublishableCell withheld() {
        return PublishableCell.withheld(KEY, "Center for Social Indsats", WithheldReason.SMALL_COUNT);
    }
}
