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
import org.jspecify.annotations.Nullable;

/** A number among others that add up, and the figure that tells most of it. */
final class Quantity {
    private static final long TOTAL_COST = 10_000;
    private static final long COLUMN_COST = 30;
    private static final int BITS_OF_NOTHING = 4;

    private final IndicatorValue figure;
    private final Descriptor descriptor;
    private final long value;
    private final int figures;

    /** @param figures how many of them are lost with it */
    Quantity(IndicatorValue figure, long value, int figures) {
        this.figure = figure;
        this.descriptor = Descriptors.of(figure.key());
        this.value = value;
        this.figures = figures;
    }

    /** In the figure's own unit again. */
    BigDecimal unscaled(long number) {
        return BigDecimal.valueOf(number, sums() == Adding.HUNDREDTHS ? 2 : 0);
    }

    /** Farther off than this, a range counts as without limit. */
    long farthest() {
        return 1_000 + 10 * Math.abs(value);
    }

    /** It doesn't tell too much by itself. */
    Cell plain(State state, long least) {
        return cell(state, least, 0, 0, 0);
    }

    /** It was withheld for another's sake, and mustn't be worked out to the last unit. */
    Cell withheldBefore(long least) {
        return cell(State.UNPUBLISHED, least, 1, 0, 1);
    }

    /** A zero in a table that shows none: it might as well be one. */
    Cell hiddenZero() {
        return cell(State.WITHHELD, 0, 0, 1, 1);
    }

    /** It tells too much by itself. */
    Cell sensitive(State state, long least, DisclosureRules rules) {
        if (isSum()) {
            long margin = Math.max(1, (Math.abs(value) * rules.sumMarginPercent() + 99) / 100);
            return cell(state, least, margin, margin, 2 * margin);
        }
        int k = rules.threshold(figure.key());
        if (value < k) {
            return cell(state, least, Math.max(0, value), k - 1 - value, k);
        }
        long others = all() - value;
        return others < k
                ? cell(state, least, k - 1 - others, others, k)
                : cell(state, least, (k + 1) / 2, (k + 1) / 2, k);
    }

    /** How far a correction of few moved it: it might as well be nothing. */
    Cell difference(DisclosureRules rules) {
        int k = rules.threshold(figure.key());
        if (descriptor.isCount(figure.key()) && !isSum()) {
            return value < k ? cell(State.UNPUBLISHED, 0, value, k - 1 - value, k) : plain(State.UNPUBLISHED, 0);
        }
        long margin = Math.max(k, (value * rules.sumMarginPercent() + 99) / 100);
        long down = Math.min(value, margin);
        return cell(State.UNPUBLISHED, 0, down, margin, down + margin);
    }

    private Cell cell(State state, long least, long down, long up, long width) {
        return new Cell(value, Math.min(least, value), Math.max(Cell.NO_LIMIT, value), down, up, width, cost(), state);
    }

    boolean isSum() {
        return sums() != null || figure.largestContribution() != null;
    }

    private @Nullable Adding sums() {
        return descriptor.measure(figure.key()).sums();
    }

    /** All persons that the count is of, when those who aren't counted are told by it. */
    private long all() {
        Integer all = figure.personsInDenominator();
        Integer counted = figure.personsInNumerator();
        boolean isPart = descriptor.hasComplement(figure.key())
                && all != null
                && counted != null
                && counted == value
                && all >= value;
        return isPart ? all : Cell.NO_LIMIT;
    }

    /** A total is what readers come for; a larger number tells more, and so do more figures. */
    private long cost() {
        FigureKey key = figure.key();
        long importance = key.breakdown().equals("total") || key.member().equals(FigureKey.TOTAL)
                ? TOTAL_COST
                : isColumn(key) || key.member().contains("*") ? COLUMN_COST : 10;
        return importance * figures * (BITS_OF_NOTHING + Long.SIZE - Long.numberOfLeadingZeros(Math.abs(value)));
    }

    private boolean isColumn(FigureKey key) {
        return descriptor
                .findBreakdown(key.breakdown())
                .filter(Breakdown::column)
                .isPresent();
    }
}
