package dk.personaletal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.disclosure.sets.Family;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each family of links withholds something that could be worked out without it: small reports, worked out by hand. */
class FamiliesTest {
    private static final Disclosure DISCLOSURE = new Disclosure(Edition.COMMITTEE, 5, new PayThresholds(10, 1, 50));
    private static final String MARCH = "2021-03";

    /** 3 = 53 − 20 − 30. */
    @Test
    void rowsMakeTheTotal() {
        List<IndicatorValue> figures = List.of(
                leavers("department", "A", 3),
                leavers("department", "B", 20),
                leavers("department", "C", 30),
                leavers("total", "*", 53));
        assertThat(withheldWithout(Family.PARTITION, figures)).containsExactly("department A leavers");
        assertThat(withheld(figures)).hasSize(2);
    }

    /** 3 = 50 + 5 − 52. */
    @Test
    void headcountsTellWhoLeftFromWhoCame() {
        List<IndicatorValue> figures = List.of(
                count("turnover", "department", "A", MARCH, "opening", 50, 50),
                count("turnover", "department", "A", MARCH, "closing", 52, 52),
                leavers("department", "A", 3),
                count("turnover", "department", "A", MARCH, "joiners", 5, 50),
                count("turnover", "department", "A", MARCH, "transfers_out", 0, 50),
                count("turnover", "department", "A", MARCH, "transfers_in", 0, 50));
        assertThat(withheldWithout(Family.FLOW, figures)).containsExactly("department A leavers");
        assertThat(withheld(figures)).containsExactly("department A joiners", "department A leavers");
    }

    /** Of nine over 55, six have ten years at most to the pension age: no more than three have reached it. */
    @Test
    void theOldAreAmongTheOlder() {
        List<IndicatorValue> figures = List.of(
                count("age", "agreement_group", "A", MARCH, "persons", 40, 40),
                count("age", "agreement_group", "A", MARCH, "persons_55_plus", 9, 40),
                count("age", "pension", "A", MARCH, "known", 40, 40),
                count("age", "pension", "A", MARCH, "within_10", 6, 40),
                count("age", "pension", "A", MARCH, "reached", 3, 40));
        assertThat(withheldWithout(Family.INCLUSION, figures)).containsExactly("pension A reached");
        assertThat(withheld(figures)).hasSize(2);
    }

    /**
     * Nobody left in March last year, so nothing is gone from February's year: X, which February's report shows as 9, is 9 at
     * least in March's, where X and Y are twelve together.
     */
    @Test
    void twoWindowsShareElevenMonths() {
        List<IndicatorValue> before = departures("2021-02", Map.of("X", 9, "Y", 3, "Z", 6));
        List<IndicatorValue> now = departures(MARCH, Map.of("X", 9, "Y", 3, "Z", 16));
        Set<Family> without = EnumSet.complementOf(EnumSet.of(Family.TIME));
        EarlierReport february =
                report(before, DISCLOSURE.protect(before, List.of(), Set.of(), EnumSet.allOf(Family.class)));
        assertThat(keys(february, before)).containsExactly("reason Y departures", "reason Z departures");
        assertThat(names(DISCLOSURE.protect(now, List.of(february), Set.of(), without)))
                .containsExactly("reason X departures", "reason Y departures");
        assertThat(names(DISCLOSURE.protect(now, List.of(february), Set.of(), EnumSet.allOf(Family.class))))
                .containsExactly("reason Y departures", "reason Z departures");
    }

    /** What six have besides is what all twelve have less their base. */
    @Test
    void baseAndSupplementMakeGross() {
        List<IndicatorValue> figures = List.of(
                pay("A", "gross_mean", 480_000, 12),
                pay("A", "base_mean", 420_000, 12),
                pay("A", "supplement_mean", 60_000, 6));
        assertThat(withheldWithout(Family.AMOUNT, figures)).containsExactly("agreement_group A supplement_mean");
        assertThat(withheld(figures)).hasSize(2);
    }

    /** Two dots make five: each is four at the most, when none of them is a zero. */
    @Test
    void aDotBesideZerosIsNone() {
        List<IndicatorValue> figures = List.of(reached("A", 1), reached("B", 4), reached("C", 0), reached("*", 5));
        assertThat(withheldWithout(Family.ZERO, figures)).containsExactly("pension A reached", "pension B reached");
        assertThat(withheld(figures)).hasSizeGreaterThan(2);
    }

    /** Four and five persons are nine. */
    @Test
    void withheldPayIsHadTogetherFromTheTotal() {
        List<IndicatorValue> figures = List.of(
                pay("A", "gross_mean", 160_000, 4),
                pay("B", "gross_mean", 200_000, 5),
                pay("C", "gross_mean", 1_600_000, 40),
                pay("D", "gross_mean", 2_400_000, 60),
                pay("*", "gross_mean", 4_360_000, 109));
        assertThat(withheldWithout(Family.UNION, figures))
                .containsExactly("agreement_group A gross_mean", "agreement_group B gross_mean");
        assertThat(withheld(figures)).hasSize(3).contains("agreement_group C gross_mean");
    }

    private static List<IndicatorValue> departures(String time, Map<String, Integer> reasons) {
        List<IndicatorValue> figures = new ArrayList<>();
        int all = reasons.values().stream().mapToInt(i -> i).sum();
        new TreeMap<>(reasons)
                .forEach((reason, persons) ->
                        figures.add(count("turnover", "reason", reason, time, "departures", persons, 1_000)));
        figures.add(count("turnover", "total", "*", time, "departures", all, 1_000));
        figures.add(count("turnover", "month", "*", "2020-03", "departures", 0, 1_000));
        figures.add(count("turnover", "month", "*", MARCH, "departures", 10, 1_000));
        return figures;
    }

    private static Set<String> withheld(List<IndicatorValue> figures) {
        return names(DISCLOSURE.protect(figures, List.of(), Set.of(), EnumSet.allOf(Family.class)));
    }

    private static Set<String> withheldWithout(Family family, List<IndicatorValue> figures) {
        return names(DISCLOSURE.protect(figures, List.of(), Set.of(), EnumSet.complementOf(EnumSet.of(family))));
    }

    private static Set<String> names(Protected published) {
        return published.withheld().stream()
                .map(figure -> name(figure.key()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(FigureKey key) {
        return key.breakdown() + " " + key.member() + " " + key.measure();
    }

    private static Set<String> keys(EarlierReport report, List<IndicatorValue> figures) {
        return figures.stream()
                .map(IndicatorValue::key)
                .filter(key -> !report.shown().contains(key))
                .map(FamiliesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static EarlierReport report(List<IndicatorValue> figures, Protected published) {
        Set<FigureKey> withheld =
                published.withheld().stream().map(Withheld::key).collect(Collectors.toSet());
        return new EarlierReport(
                figures,
                figures.stream()
                        .map(IndicatorValue::key)
                        .filter(key -> !withheld.contains(key))
                        .collect(Collectors.toSet()));
    }

    private static IndicatorValue leavers(String breakdown, String member, int persons) {
        return count("turnover", breakdown, member, MARCH, "leavers", persons, 1_000);
    }

    private static IndicatorValue reached(String group, int persons) {
        return count("age", "pension", group, MARCH, "reached", persons, 1_000);
    }

    private static IndicatorValue count(
            String indicator, String breakdown, String member, String time, String measure, int persons, int of) {
        FigureKey key = new FigureKey(indicator, breakdown, member, time, measure);
        return new IndicatorValue(key, member, Ratio.count(persons), persons, of);
    }

    private static IndicatorValue pay(String group, String measure, int sum, int persons) {
        String breakdown = group.equals("*") ? "total" : "agreement_group";
        FigureKey key = new FigureKey("pay", breakdown, group, MARCH, measure);
        return new IndicatorValue(
                key, group, Ratio.of(sum, persons), persons, persons, BigDecimal.valueOf(sum / persons));
    }
}
