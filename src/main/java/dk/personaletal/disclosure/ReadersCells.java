package dk.personaletal.disclosure;

import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.disclosure.suppression.Cell;
import dk.personaletal.disclosure.suppression.Cell.State;
import dk.personaletal.indicators.IndicatorValue;
import java.util.Set;

/** What is known of each number, and what may be. */
final class ReadersCells {
    private final DisclosureRules rules;
    private final Set<Table> withoutZeros;
    private final boolean dotsAreSome;

    /**
     * @param withoutZeros the tables whose zeros are withheld
     * @param dotsAreSome whether readers of a table that prints its zeros know that a dot isn't one
     */
    ReadersCells(DisclosureRules rules, Set<Table> withoutZeros, boolean dotsAreSome) {
        this.rules = rules;
        this.withoutZeros = withoutZeros;
        this.dotsAreSome = dotsAreSome;
    }

    /** To one who knows only what is open. */
    static Cell openOnly(Number number) {
        State state = number.isOpen ? State.KNOWN : State.UNPUBLISHED;
        return new Cell(number.value, Math.min(0, number.value), Cell.NO_LIMIT, 0, 0, 0, 0, state);
    }

    Cell cell(Number number) {
        IndicatorValue figure = number.figure();
        if (figure == null) {
            return openOnly(number);
        }
        Quantity quantity = new Quantity(figure, number.value, number.figures());
        long least = least(number, figure, quantity);
        if (number.isOpen || number.isShownBefore || isShownZero(number, quantity)) {
            return quantity.plain(State.KNOWN, least);
        }
        if (number.isSensitive) {
            return quantity.sensitive(number.isPublished() ? State.WITHHELD : State.UNPUBLISHED, least, rules);
        }
        if (!number.isPublished()) {
            return number.isWithheldBefore ? quantity.withheldBefore(least) : quantity.plain(State.UNPUBLISHED, least);
        }
        if (isHiddenZero(number, quantity)) {
            return quantity.hiddenZero();
        }
        return quantity.plain(number.isWithheldTogether ? State.WITHHELD : State.SHOWN, least);
    }

    Cell difference(IndicatorValue figure, long by) {
        return new Quantity(figure, by, 0).difference(rules);
    }

    /** Where zeros are printed, a dot is none. */
    private long least(Number number, IndicatorValue figure, Quantity quantity) {
        boolean isSome = dotsAreSome
                && number.value > 0
                && !quantity.isSum()
                && Descriptors.of(figure.key()).measure(figure.key()).count() != null
                && number.tables().stream().anyMatch(table -> !withoutZeros.contains(table));
        return isSome ? 1 : 0;
    }

    private boolean isShownZero(Number number, Quantity quantity) {
        return isZero(number, quantity) && number.tables().stream().noneMatch(withoutZeros::contains);
    }

    private boolean isHiddenZero(Number number, Quantity quantity) {
        return isZero(number, quantity) && number.tables().stream().anyMatch(withoutZeros::contains);
    }

    private static boolean isZero(Number number, Quantity quantity) {
        return number.value == 0 && !quantity.isSum() && !number.isSensitive && number.isPublished();
    }
}
