package dk.personaletal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** By how much a figure was corrected can't be worked out from the version before and the one after. k is 5. */
class CorrectedTest {
    private static final Disclosure DISCLOSURE = new Disclosure(Edition.COMMITTEE, 5, new PayThresholds(10, 1, 50));

    /** One more left A, and so the town. */
    @Test
    void whatMovedByOneIsWithheldInTheNewVersion() {
        Protected now = corrected(report(57, 20, 30), report(58, 20, 30), "A", "*");
        assertThat(now.keepsDifferences()).isTrue();
        assertThat(withheld(now)).containsExactlyInAnyOrder("A", "*");
    }

    /** B is a dot in both; total, A and C would give away that one more left it. */
    @Test
    void whatIsADotInBothDoesNotMoveInSight() {
        Protected now = corrected(report(30, 3, 9), report(30, 4, 9), "B", "*");
        assertThat(now.keepsDifferences()).isTrue();
        assertThat(withheld(now)).contains("B").hasSizeGreaterThan(1);
    }

    @Test
    void aSumThatMovedByOnesPayIsWithheld() {
        Protected now = DISCLOSURE.protect(
                List.of(pay(1_644_236)),
                List.of(new EarlierReport(
                        List.of(pay(1_644_136)), Set.of(pay(1_644_136).key()))),
                Set.of(pay(1_644_236).key()));
        assertThat(now.keepsDifferences()).isTrue();
        assertThat(now.withheld()).hasSize(1);
    }

    /** Nothing adds up to a median, so there's but one way to keep it. */
    @Test
    void aMedianThatMovedIsWithheld() {
        IndicatorValue before = median(36_000);
        Protected now = DISCLOSURE.protect(
                List.of(median(36_100)),
                List.of(new EarlierReport(List.of(before), Set.of(before.key()))),
                Set.of(before.key()));
        assertThat(now.withheld()).hasSize(1);
    }

    @Test
    void whatReadersHaveTheNewValueOfCanNotBeKept() {
        EarlierReport other = new EarlierReport(report(58, 20, 30), keys(report(58, 20, 30)));
        EarlierReport before = new EarlierReport(report(57, 20, 30), keys(report(57, 20, 30)));
        assertThat(DISCLOSURE
                        .protect(report(58, 20, 30), List.of(before, other), Set.of(key("A")))
                        .keepsDifferences())
                .isFalse();
    }

    private static Protected corrected(List<IndicatorValue> before, List<IndicatorValue> now, String... members) {
        Protected first = DISCLOSURE.protect(before, List.of());
        Set<FigureKey> shown = keys(before);
        first.withheld().forEach(dot -> shown.remove(dot.key()));
        return DISCLOSURE.protect(
                now,
                List.of(new EarlierReport(before, shown)),
                Arrays.stream(members).map(CorrectedTest::key).collect(Collectors.toSet()));
    }

    private static List<String> withheld(Protected report) {
        return report.withheld().stream().map(dot -> dot.key().member()).toList();
    }

    private static Set<FigureKey> keys(List<IndicatorValue> figures) {
        return figures.stream().map(IndicatorValue::key).collect(Collectors.toSet());
    }

    private static List<IndicatorValue> report(int... leavers) {
        List<IndicatorValue> figures = new ArrayList<>();
        for (int i = 0; i < leavers.length; i++) {
            figures.add(figure(key(String.valueOf((char) ('A' + i))), leavers[i]));
        }
        figures.add(figure(key("*"), Arrays.stream(leavers).sum()));
        return figures;
    }

    private static IndicatorValue pay(long kroner) {
        FigureKey key = new FigureKey("pay", "agreement_group", "A", "2021-03", "gross_mean");
        return new IndicatorValue(key, "A", Ratio.of(kroner, 44), 48, 48, new BigDecimal(41_098));
    }

    private static IndicatorValue median(long kroner) {
        FigureKey key = new FigureKey("pay", "agreement_group", "A", "2021-03", "gross_median");
        return new IndicatorValue(key, "A", Ratio.of(kroner, 1), 48, 48, null);
    }

    private static FigureKey key(String department) {
        String breakdown = department.equals(FigureKey.TOTAL) ? "total" : "department";
        return new FigureKey("turnover", breakdown, department, "2021-03", "leavers");
    }

    private static IndicatorValue figure(FigureKey key, int persons) {
        return new IndicatorValue(key, key.member(), Ratio.count(persons), persons, 1_000);
    }
}
