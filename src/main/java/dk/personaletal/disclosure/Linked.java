package dk.personaletal.disclosure;

import dk.personaletal.disclosure.sums.Ledger;
import dk.personaletal.disclosure.sums.Sum;
import dk.personaletal.disclosure.suppression.Cell;
import dk.personaletal.disclosure.suppression.Cell.State;
import dk.personaletal.disclosure.suppression.Equation;
import dk.personaletal.disclosure.suppression.Suppression;
import dk.personaletal.disclosure.suppression.Suppression.Range;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A report's figures as numbers that add up, and which of them must be withheld with the sensitive ones. */
final class Linked {
    private final Ledger ledger;
    private final Map<FigureKey, Integer> numbers = new LinkedHashMap<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Set<FigureKey> tellingTooMuch = new HashSet<>();
    private final Suppression suppression;

    /**
     * @param sensitive figures that by themselves tell too much
     * @param isKnown figures that an attacker knows anyhow
     */
    Linked(
            List<IndicatorValue> figures,
            Ledger ledger,
            Set<FigureKey> sensitive,
            Predicate<FigureKey> isKnown,
            DisclosureRules rules) {
        this.ledger = ledger;
        Set<FigureKey> summed = new HashSet<>();
        ledger.sums().forEach(sum -> {
            summed.addAll(sum.plus());
            summed.addAll(sum.minus());
        });
        sensitive.forEach(key -> tellingTooMuch.add(ledger.toldBy(key).get(0)));
        for (IndicatorValue figure : figures) {
            FigureKey key = figure.key();
            if (summed.contains(key)) {
                boolean isSensitive = tellingTooMuch.contains(key);
                State state = isKnown.test(key) ? State.KNOWN : isSensitive ? State.WITHHELD : State.SHOWN;
                Quantity quantity = new Quantity(figure);
                numbers.put(key, cells.size());
                quantities.add(quantity);
                cells.add(quantity.cell(isSensitive, state, rules));
            }
        }
        ledger.sums().forEach(this::add);
        suppression = new Suppression(cells, equations);
    }

    /** Whether something that the figure tells is withheld. */
    boolean isWithheld(FigureKey key) {
        return ledger.toldBy(key).stream().anyMatch(told -> Optional.ofNullable(numbers.get(told))
                .map(suppression::isWithheld)
                .orElse(tellingTooMuch.contains(told)));
    }

    /** What an attacker can work out of it, when it's one of the numbers. */
    Optional<Range> range(FigureKey key) {
        return Optional.ofNullable(numbers.get(key))
                .map(number -> suppression.range(number, quantities.get(number).farthest()));
    }

    Optional<Quantity> quantity(FigureKey key) {
        return Optional.ofNullable(numbers.get(key)).map(quantities::get);
    }

    private void add(Sum sum) {
        List<Integer> plus = new ArrayList<>(numbers(sum.plus()));
        List<Integer> minus = new ArrayList<>(numbers(sum.minus()));
        if (sum.leavesRest()) {
            long rest = total(plus) - total(minus);
            minus.add(cells.size());
            cells.add(new Cell(rest, Math.min(0, rest), Cell.NO_LIMIT, 0, 0, 0, 0, State.UNPUBLISHED));
        }
        equations.add(new Equation(plus, minus));
    }

    private List<Integer> numbers(List<FigureKey> keys) {
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(numbers.get(key)).stream())
                .toList();
    }

    private long total(List<Integer> of) {
        return of.stream().mapToLong(number -> cells.get(number).value()).sum();
    }
}
