package dk.personaletal.disclosure;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import java.util.List;
import java.util.Optional;

/** The barrier: confidential figures in, publishable cells out. Nothing else makes a cell. */
public final class Disclosure {
    /** The committee's threshold can't be lower. */
    public static final int LEAST_COMMITTEE_THRESHOLD = 5;

    private final SmallCountRule smallCounts;
    private final SmallCountRule fewPaid;
    private final DominanceRule dominance;

    /**
     * @param threshold fewest persons that may be told of
     * @param pay the thresholds of pay
     * @throws IllegalArgumentException when one of the committee's thresholds is under five
     */
    public Disclosure(Edition edition, int threshold, PayThresholds pay) {
        if (edition == Edition.COMMITTEE && Math.min(threshold, pay.persons()) < LEAST_COMMITTEE_THRESHOLD) {
            throw new IllegalArgumentException(
                    "Udvalgets udgave kan ikke have en lavere grænse end " + LEAST_COMMITTEE_THRESHOLD + " personer");
        }
        this.smallCounts = new SmallCountRule(threshold);
        this.fewPaid = new SmallCountRule(pay.persons());
        this.dominance = new DominanceRule(pay.largestPercent());
    }

    public List<PublishableCell> protect(List<IndicatorValue> figures) {
        return figures.stream().map(this::protect).toList();
    }

    private PublishableCell protect(IndicatorValue figure) {
        return reason(figure)
                .map(reason -> PublishableCell.withheld(figure.key(), figure.memberName(), reason))
                .orElseGet(() -> PublishableCell.shown(figure.key(), figure.memberName(), figure.value()));
    }

    private Optional<WithheldReason> reason(IndicatorValue figure) {
        FigureKey key = figure.key();
        SmallCountRule counts = Sensitivity.isPay(key) ? fewPaid : smallCounts;
        if (Sensitivity.isProtected(key) && counts.withholds(figure)) {
            return Optional.of(WithheldReason.SMALL_COUNT);
        }
        return dominance.withholds(figure) ? Optional.of(WithheldReason.DOMINANCE) : Optional.empty();
    }
}
