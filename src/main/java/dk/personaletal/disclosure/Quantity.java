package dk.personaletal.disclosure;

import dk.personaletal.descriptor.Breakdown;
import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.descriptor.Measure.Adding;
import dk.personaletal.disclosure.suppression.Cell;
import dk.personaletal.disclosure.suppression.Cell.State;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A figure as a whole number among others that add up. */
final class Quantity {
    private static final long TOTAL_COST = 10_000;
    private static final long COLUMN_COST = 30;
    private static final long ZERO_COST = 20;
    private static final int BITS_OF_NOTHING = 4;

    private final IndicatorValue figure;
    private final Descriptor descriptor;
    private final long value;

    Quantity(IndicatorValue figure) {
        this.figure = figure;
        this.descriptor = Descriptors.of(figure.key());
        BigDecimal exact = isInHundredths()
                ? figure.value().round(2).movePointRight(2)
                : figure.value().numerator();
        this.value = exact.setScale(0, RoundingMode.DOWN).longValueExact();
    }

    /** In the figure's own unit again. */
    BigDecimal unscaled(long number) {
        return BigDecimal.valueOf(number, isInHundredths() ? 2 : 0);
    }

    /** Farther off than this, a range counts as without limit. */
    long farthest() {
        return 1_000 + 10 * Math.abs(value);
    }

    /** @param isSensitive whether the figure by itself tells too much */
    Cell cell(boolean isSensitive, State state, DisclosureRules rules) {
        long least = Math.min(0, value);
        long most = isPartOfPersons() ? limit() : Math.max(Cell.NO_LIMIT, value);
        if (!isSensitive || state == State.KNOWN) {
            return new Cell(value, least, most, 0, 0, 0, cost(), state);
        }
        if (isSum()) {
            long margin = Math.max(1, (Math.abs(value) * rules.sumMarginPercent() + 99) / 100);
            return new Cell(value, least, most, margin, margin, 2 * margin, cost(), state);
        }
        int k = rules.threshold(figure.key());
        if (value < k) {
            return new Cell(value, least, most, Math.max(0, value), k - 1 - value, k, cost(), state);
        }
        long others = most - value;
        return others < k
                ? new Cell(value, least, most, k - 1 - others, others, k, cost(), state)
                : new Cell(value, least, most, (k + 1) / 2, (k + 1) / 2, k, cost(), state);
    }

    private boolean isInHundredths() {
        return sums() == Adding.HUNDREDTHS;
    }

    private boolean isSum() {
        return sums() != null || figure.largestContribution() != null;
    }

    private @Nullable Adding sums() {
        return descriptor.measure(figure.key()).sums();
    }

    private boolean isPartOfPersons() {
        return !isSum()
                && figure.value().denominator().equals(BigDecimal.ONE)
                && descriptor.hasComplement(figure.key());
    }

    /** All persons that the count is of, when it counts persons. */
    private long limit() {
        Integer all = figure.personsInDenominator();
        Integer counted = figure.personsInNumerator();
        return all != null && counted != null && counted == value && all >= value ? all : Cell.NO_LIMIT;
    }

    /** A total is what readers come for; a larger number tells more; a zero is expected to be shown. */
    private long cost() {
        FigureKey key = figure.key();
        long importance = key.breakdown().equals("total") || key.member().equals(FigureKey.TOTAL)
                ? TOTAL_COST
                : isColumn(key) || key.member().contains("*") ? COLUMN_COST : 10;
        int bits = BITS_OF_NOTHING + Long.SIZE - Long.numberOfLeadingZeros(Math.abs(value));
        return importance * bits * (value == 0 ? ZERO_COST : 1);
    }

    private boolean isColumn(FigureKey key) {
        return descriptor
                .findBreakdown(key.breakdown())
                .filter(Breakdown::column)
                .isPresent();
    }
}
