package dk.personaletal.disclosure;

import dk.personaletal.disclosure.sums.Ledger;
import dk.personaletal.disclosure.sums.Sum;
import dk.personaletal.disclosure.suppression.Cell;
import dk.personaletal.disclosure.suppression.Cell.State;
import dk.personaletal.disclosure.suppression.Equation;
import dk.personaletal.disclosure.suppression.IntegerAttacker;
import dk.personaletal.disclosure.suppression.Suppression.Range;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an attacker knows who has read one or more reports and all that adds up in them. A figure that has the same value
 * in two reports is one figure: known when one of them shows it.
 */
final class ReadReports {
    /** A figure with the value that it has in a report. */
    private record Known(FigureKey key, Ratio value) {}

    private final DisclosureRules rules;
    private final Map<Known, Integer> places = new HashMap<>();
    private final List<Known> known = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Set<Known> shown = new HashSet<>();
    private final Set<Known> open = new HashSet<>();
    private final Map<Known, IndicatorValue> withheld = new HashMap<>();

    ReadReports(DisclosureRules rules) {
        this.rules = rules;
    }

    void read(List<IndicatorValue> figures, Set<FigureKey> withheldKeys) {
        Map<FigureKey, IndicatorValue> byKey =
                figures.stream().collect(Collectors.toMap(IndicatorValue::key, figure -> figure));
        for (IndicatorValue figure : figures) {
            Known one = new Known(figure.key(), figure.value());
            if (withheldKeys.contains(figure.key())) {
                withheld.put(one, figure);
            } else {
                shown.add(one);
            }
            if (!rules.isProtected(figure.key())) {
                open.add(one);
            }
        }
        Ledger.of(figures, Map.of()).sums().forEach(sum -> add(sum, byKey));
    }

    private void add(Sum sum, Map<FigureKey, IndicatorValue> figures) {
        List<Integer> plus = places(sum.plus(), figures);
        List<Integer> minus = new ArrayList<>(places(sum.minus(), figures));
        if (sum.leavesRest()) {
            long rest = value(plus) - value(minus);
            minus.add(cells.size());
            known.add(new Known(new FigureKey("rest", "", "", "", ""), Ratio.count(rest)));
            cells.add(new Cell(rest, Math.min(0, rest), Cell.NO_LIMIT, 0, 0, 0, 0, State.UNPUBLISHED));
        }
        equations.add(new Equation(plus, minus));
    }

    private List<Integer> places(List<FigureKey> keys, Map<FigureKey, IndicatorValue> figures) {
        return keys.stream()
                .map(key -> {
                    IndicatorValue figure = Objects.requireNonNull(figures.get(key));
                    return places.computeIfAbsent(new Known(key, figure.value()), next -> {
                        known.add(next);
                        cells.add(new Quantity(figure).cell(false, State.SHOWN, rules));
                        return cells.size() - 1;
                    });
                })
                .toList();
    }

    private long value(List<Integer> of) {
        return of.stream().mapToLong(i -> cells.get(i).value()).sum();
    }

    /** Withheld counts of persons that are narrowed to less than the rule, and less than open figures do anyhow. */
    List<FigureKey> narrowerThanTheRule() {
        IntegerAttacker reader = new IntegerAttacker(
                cells,
                equations,
                i -> !shown.contains(known.get(i)) || cells.get(i).state() == State.UNPUBLISHED);
        IntegerAttacker colleague = new IntegerAttacker(cells, equations, i -> !open.contains(known.get(i)));
        List<FigureKey> narrow = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            IndicatorValue figure = withheld.get(known.get(i));
            if (figure != null && !shown.contains(known.get(i)) && isSmallCount(figure)) {
                Range range = reader.range(i);
                if (!isWideEnough(range) && !range.equals(colleague.range(i))) {
                    narrow.add(known.get(i).key());
                }
            }
        }
        return narrow;
    }

    private static boolean isSmallCount(IndicatorValue figure) {
        return figure.personsInNumerator() != null
                && figure.personsInNumerator() > 0
                && figure.personsInNumerator() < 5
                && figure.value().equals(Ratio.count(figure.personsInNumerator()));
    }

    private static boolean isWideEnough(Range range) {
        return range.least() <= 0 && range.most() >= 4 || range.most() - range.least() >= 5;
    }
}
