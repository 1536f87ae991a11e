package dk.personaletal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of the invented municipality, 4.000 persons, and an attacker who has read the whole report. */
class PublishedFiguresTest {
    private static final DisclosureRules RULES = new DisclosureRules(5, new PayThresholds(10, 1, 50));
    private static final Disclosure DISCLOSURE = new Disclosure(Edition.COMMITTEE, RULES, Map.of());

    private final List<IndicatorValue> figures = InventedMunicipality.figures();
    private final Map<FigureKey, IndicatorValue> byKey =
            figures.stream().collect(Collectors.toMap(IndicatorValue::key, figure -> figure));

    @Test
    void noSmallCountCanBeWorkedOutOfAllThatIsShown() {
        Protected published = DISCLOSURE.protect(figures, Map.of());
        assertThat(narrowerThanTheRule(published)).isEmpty();
        System.out.println(
                published.withheld().stream().collect(Collectors.groupingBy(Withheld::reason, Collectors.counting())));
    }

    @Test
    void theSmallCountsAloneWouldNotDo() {
        Set<FigureKey> small = DISCLOSURE.protect(figures, Map.of()).withheld().stream()
                .filter(figure -> figure.reason() != WithheldReason.PROTECTS_ANOTHER)
                .map(Withheld::key)
                .collect(Collectors.toSet());
        assertThat(narrowerThanTheRule(small)).isNotEmpty();
    }

    @Test
    void whatIsWithheldIsTheSameEveryTime() {
        assertThat(DISCLOSURE.protect(figures, Map.of()).withheld())
                .isEqualTo(DISCLOSURE.protect(figures, Map.of()).withheld());
    }

    @Test
    void whatAnEarlierReportShowedIsNotUsedToHideAnother() {
        Map<FigureKey, Ratio> shown = DISCLOSURE.protect(figures).stream()
                .filter(cell -> cell.value().isPresent())
                .collect(Collectors.toMap(
                        PublishableCell::key, cell -> cell.value().orElseThrow()));
        Protected again = DISCLOSURE.protect(figures, shown);
        assertThat(again.withheld()).noneMatch(figure -> shown.containsKey(figure.key()));
        assertThat(narrowerThanTheRule(again)).isEmpty();
    }

    @Test
    void aRateIsWithheldWithItsCount() {
        Set<FigureKey> withheld = DISCLOSURE.protect(figures, Map.of()).withheld().stream()
                .map(Withheld::key)
                .collect(Collectors.toSet());
        assertThat(withheld)
                .filteredOn(key ->
                        key.indicator().equals("turnover") && key.measure().equals("leavers"))
                .isNotEmpty()
                .allMatch(key -> withheld.contains(beside(key, "leavers_rate"))
                        && (withheld.contains(beside(key, "joiners"))
                                || key.breakdown().equals("age_sex")));
    }

    private static FigureKey beside(FigureKey key, String measure) {
        return new FigureKey(key.indicator(), key.breakdown(), key.member(), key.time(), measure);
    }

    private List<FigureKey> narrowerThanTheRule(Protected published) {
        return narrowerThanTheRule(
                published.withheld().stream().map(Withheld::key).collect(Collectors.toSet()));
    }

    /** Withheld counts of persons that the attacker narrows to less than the rule, and less than open figures do anyhow. */
    private List<FigureKey> narrowerThanTheRule(Set<FigureKey> withheld) {
        Map<FigureKey, Integer> numbers = new HashMap<>();
        List<FigureKey> keys = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        List<Equation> equations = new ArrayList<>();
        Ledger ledger = Ledger.of(figures, Map.of());
        for (Sum sum : ledger.sums()) {
            List<Integer> plus = numbers(sum.plus(), numbers, keys, cells);
            List<Integer> minus = new ArrayList<>(numbers(sum.minus(), numbers, keys, cells));
            if (sum.leavesRest()) {
                long rest = value(plus, cells) - value(minus, cells);
                minus.add(cells.size());
                keys.add(new FigureKey("rest", "", "", "", ""));
                cells.add(new Cell(rest, Math.min(0, rest), Cell.NO_LIMIT, 0, 0, 0, 0, State.UNPUBLISHED));
            }
            equations.add(new Equation(plus, minus));
        }
        Set<FigureKey> open = figures.stream()
                .map(IndicatorValue::key)
                .filter(key -> !RULES.isProtected(key))
                .collect(Collectors.toSet());
        IntegerAttacker reader = new IntegerAttacker(
                cells,
                equations,
                i -> withheld.contains(keys.get(i)) || cells.get(i).state() == State.UNPUBLISHED);
        IntegerAttacker colleague = new IntegerAttacker(cells, equations, i -> !open.contains(keys.get(i)));
        List<FigureKey> narrow = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (withheld.contains(keys.get(i)) && isSmallCount(keys.get(i))) {
                Range range = reader.range(i);
                if (!isWideEnough(range) && !range.equals(colleague.range(i))) {
                    narrow.add(keys.get(i));
                }
            }
        }
        return narrow;
    }

    private boolean isSmallCount(FigureKey key) {
        IndicatorValue figure = byKey.get(key);
        return figure != null
                && figure.personsInNumerator() != null
                && figure.personsInNumerator() > 0
                && figure.personsInNumerator() < 5
                && figure.value().equals(Ratio.count(figure.personsInNumerator()));
    }

    private static boolean isWideEnough(Range range) {
        return range.least() <= 0 && range.most() >= 4 || range.most() - range.least() >= 5;
    }

    private List<Integer> numbers(
            List<FigureKey> of, Map<FigureKey, Integer> numbers, List<FigureKey> keys, List<Cell> cells) {
        List<Integer> all = new ArrayList<>();
        for (FigureKey key : of) {
            all.add(numbers.computeIfAbsent(key, next -> {
                keys.add(next);
                IndicatorValue figure = byKey.get(next);
                cells.add(new Quantity(Objects.requireNonNull(figure)).cell(false, State.SHOWN, RULES));
                return cells.size() - 1;
            }));
        }
        return all;
    }

    private static long value(List<Integer> of, List<Cell> cells) {
        return of.stream().mapToLong(i -> cells.get(i).value()).sum();
    }
}
