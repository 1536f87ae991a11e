package dk.personaletal.disclosure;

import dk.personaletal.indicators.IndicatorValue;
import java.util.List;

/** The barrier: confidential figures in, publishable cells out. Nothing else makes a cell. */
public final class Disclosure {
    /** The committee's threshold can't be lower. */
    public static final int LEAST_COMMITTEE_THRESHOLD = 5;

    private final SmallCountRule smallCounts;

    /**
     * @param threshold fewest persons that may be told of
     * @throws IllegalArgumentException when the committee's threshold is under five
     */
    public Disclosure(Edition edition, int threshold) {
        if (edition == Edition.COMMITTEE && threshold < LEAST_COMMITTEE_THRESHOLD) {
            throw new IllegalArgumentException(
                    "Udvalgets udgave kan ikke have en lavere grænse end " + LEAST_COMMITTEE_THRESHOLD + " personer");
        }
        this.smallCounts = new SmallCountRule(threshold);
    }

    public List<PublishableCell> protect(List<IndicatorValue> figures) {
        return figures.stream().map(this::protect).toList();
    }

    private PublishableCell protect(IndicatorValue figure) {
        return Sensitivity.isProtected(figure.key()) && smallCounts.withholds(figure)
                ? PublishableCell.withheld(figure.key(), figure.memberName(), WithheldReason.SMALL_COUNT)
                : PublishableCell.shown(figure.key(), figure.memberName(), figure.value());
    }
}
