package dk.personaletal.disclosure;

import dk.personaletal.disclosure.sets.Fact;
import dk.personaletal.disclosure.sets.Family;
import dk.personaletal.disclosure.sets.Link;
import dk.personaletal.disclosure.sets.Links;
import dk.personaletal.disclosure.suppression.Cell;
import dk.personaletal.disclosure.suppression.Cell.State;
import dk.personaletal.disclosure.suppression.Equation;
import dk.personaletal.disclosure.suppression.IntegerAttacker;
import dk.personaletal.disclosure.suppression.Suppression.Range;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an attacker knows who has read one or more reports, the newest first, and knows all that adds up in them. */
final class ReadReports {
    private final DisclosureRules rules;
    private final Map<Fact, Integer> places = new LinkedHashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Set<Integer> shown = new HashSet<>();
    private final Set<Integer> open = new HashSet<>();
    private final Map<Integer, IndicatorValue> withheld = new LinkedHashMap<>();

    ReadReports(DisclosureRules rules, List<EarlierReport> reports) {
        this.rules = rules;
        Links links =
                new Links(reports.stream().map(EarlierReport::figures).toList(), Map.of(), EnumSet.allOf(Family.class));
        for (int i = 0; i < reports.size(); i++) {
            read(reports.get(i), links.told(i));
        }
        links.all().forEach(this::add);
    }

    private void read(EarlierReport report, Map<FigureKey, List<Fact>> told) {
        for (IndicatorValue figure : report.figures()) {
            List<Integer> facts = told.getOrDefault(figure.key(), List.of()).stream()
                    .map(this::place)
                    .toList();
            if (report.shown().contains(figure.key())) {
                shown.addAll(facts);
            } else if (!facts.isEmpty()) {
                withheld.putIfAbsent(facts.get(0), figure);
            }
            if (!rules.isProtected(figure.key())) {
                open.addAll(facts);
            }
        }
    }

    private int place(Fact fact) {
        return places.computeIfAbsent(fact, next -> {
            cells.add(new Cell(next.value(), Math.min(0, next.value()), Cell.NO_LIMIT, 0, 0, 0, 0, State.UNPUBLISHED));
            return cells.size() - 1;
        });
    }

    private void add(Link link) {
        List<Integer> plus = link.plus().stream().map(this::place).toList();
        List<Integer> minus =
                new ArrayList<>(link.minus().stream().map(this::place).toList());
        if (link.leavesRest()) {
            long rest = value(plus) - value(minus);
            minus.add(cells.size());
            cells.add(new Cell(rest, 0, Cell.NO_LIMIT, 0, 0, 0, 0, State.UNPUBLISHED));
        }
        equations.add(new Equation(plus, minus));
    }

    private long value(List<Integer> of) {
        return of.stream().mapToLong(i -> cells.get(i).value()).sum();
    }

    /** Withheld counts of persons that are narrowed to less than the rule, and less than open figures do anyhow. */
    List<FigureKey> narrowerThanTheRule() {
        IntegerAttacker reader = new IntegerAttacker(cells, equations, i -> !shown.contains(i));
        IntegerAttacker colleague = new IntegerAttacker(cells, equations, i -> !open.contains(i));
        List<FigureKey> narrow = new ArrayList<>();
        withheld.forEach((i, figure) -> {
            if (!shown.contains(i) && isSmallCount(figure)) {
                Range range = reader.range(i);
                if (!isWideEnough(range) && !range.equals(colleague.range(i))) {
                    narrow.add(figure.key());
                }
            }
        });
        return narrow;
    }

    private static boolean isSmallCount(IndicatorValue figure) {
        return figure.personsInNumerator() != null
                && figure.personsInNumerator() > 0
                && figure.personsInNumerator() < 5
                && figure.value().denominator().signum() > 0
                && figure.value().round(0).intValue() == figure.personsInNumerator();
    }

    private static boolean isWideEnough(Range range) {
        return range.least() <= 1 && range.most() >= 4 || range.most() - range.least() >= 4;
    }
}
