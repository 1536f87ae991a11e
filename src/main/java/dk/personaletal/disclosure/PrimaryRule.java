package dk.personaletal.disclosure;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import java.util.Optional;

/** Whether a figure by itself tells too much. */
final class PrimaryRule {
    private final DisclosureRules rules;
    private final DominanceRule dominance;

    PrimaryRule(DisclosureRules rules) {
        this.rules = rules;
        this.dominance = new DominanceRule(rules.pay().largestPercent());
    }

    Optional<WithheldReason> reason(IndicatorValue figure) {
        FigureKey key = figure.key();
        if (rules.isProtected(key) && isSmall(figure)) {
            return Optional.of(WithheldReason.SMALL_COUNT);
        }
        return dominance.withholds(figure) ? Optional.of(WithheldReason.DOMINANCE) : Optional.empty();
    }

    private boolean isSmall(IndicatorValue figure) {
        return new SmallCountRule(rules.threshold(figure.key())).withholds(figure)
                || rules.withholdsZero(figure.key())
                        && figure.personsInNumerator() != null
                        && figure.personsInNumerator() == 0;
    }
}
