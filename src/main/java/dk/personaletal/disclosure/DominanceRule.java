package dk.personaletal.disclosure;

import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.indicators.IndicatorValue;
import java.math.BigDecimal;

/**
 * A sum of money is withheld when one person, or the few with most together, have too much of it: who knows the sum then
 * nearly knows the pay.
 *
 * @param largestPercent the most that they may have, in percent; exactly so much may be shown
 */
record DominanceRule(int largestPercent) {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    boolean withholds(IndicatorValue figure) {
        BigDecimal largest = figure.largestContribution();
        if (largest == null) {
            return false;
        }
        return isTooMuch(largest, whole(figure));
    }

    boolean isTooMuch(BigDecimal largest, BigDecimal whole) {
        BigDecimal allowed = whole.abs().multiply(BigDecimal.valueOf(largestPercent));
        return largest.multiply(PERCENT).compareTo(allowed) > 0;
    }

    /** A change has a small numerator, or none; its part is of what it's a change of. */
    private static BigDecimal whole(IndicatorValue figure) {
        return Descriptors.of(figure.key()).measure(figure.key()).isChange()
                ? figure.value().denominator()
                : figure.value().numerator();
    }
}
