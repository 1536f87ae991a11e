package dk.personaletal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of the invented municipality, 4.000 persons, and an attacker who has read the whole report. */
class PublishedFiguresTest {
    private static final DisclosureRules RULES = new DisclosureRules(5, new PayThresholds(10, 1, 50));
    private static final Disclosure DISCLOSURE = new Disclosure(Edition.COMMITTEE, RULES, Map.of());

    private final List<IndicatorValue> figures = InventedMunicipality.figures();

    @Test
    void noSmallCountCanBeWorkedOutOfAllThatIsShown() {
        Protected published = DISCLOSURE.protect(figures, List.of());
        assertThat(narrowerThanTheRule(published)).isEmpty();
        System.out.println(
                published.withheld().stream().collect(Collectors.groupingBy(Withheld::reason, Collectors.counting())));
    }

    @Test
    void theSmallCountsAloneWouldNotDo() {
        Set<FigureKey> small = DISCLOSURE.protect(figures, List.of()).withheld().stream()
                .filter(figure -> figure.reason() != WithheldReason.PROTECTS_ANOTHER)
                .map(Withheld::key)
                .collect(Collectors.toSet());
        assertThat(narrowerThanTheRule(small)).isNotEmpty();
    }

    @Test
    void whatIsWithheldIsTheSameEveryTime() {
        assertThat(DISCLOSURE.protect(figures, List.of()).withheld())
                .isEqualTo(DISCLOSURE.protect(figures, List.of()).withheld());
    }

    @Test
    void whatAnEarlierReportShowedIsNotUsedToHideAnother() {
        EarlierReport earlier = report(figures, DISCLOSURE.protect(figures, List.of()));
        Protected again = DISCLOSURE.protect(figures, List.of(earlier));
        assertThat(again.withheld()).noneMatch(figure -> earlier.shown().contains(figure.key()));
        assertThat(new ReadReports(RULES, List.of(report(figures, again), earlier)).narrowerThanTheRule())
                .isEmpty();
    }

    /** Last month's report and this month's: what moved from one to the other tells nothing either. */
    @Test
    void twoReportsAMonthApartTellNoMoreTogether() {
        List<IndicatorValue> before = InventedMunicipality.figuresOfTheMonthBefore();
        EarlierReport first = report(before, DISCLOSURE.protect(before, List.of()));
        EarlierReport second = report(figures, DISCLOSURE.protect(figures, List.of(first)));
        assertThat(new ReadReports(RULES, List.of(second, first)).narrowerThanTheRule())
                .isEmpty();
    }

    @Test
    void aRateIsWithheldWithItsCount() {
        Set<FigureKey> withheld = keys(DISCLOSURE.protect(figures, List.of()));
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

    private static EarlierReport report(List<IndicatorValue> figures, Protected published) {
        return report(figures, keys(published));
    }

    private static EarlierReport report(List<IndicatorValue> figures, Set<FigureKey> withheld) {
        return new EarlierReport(
                figures,
                figures.stream()
                        .map(IndicatorValue::key)
                        .filter(key -> !withheld.contains(key))
                        .collect(Collectors.toSet()));
    }

    private List<FigureKey> narrowerThanTheRule(Protected published) {
        return narrowerThanTheRule(keys(published));
    }

    private static Set<FigureKey> keys(Protected published) {
        return published.withheld().stream().map(Withheld::key).collect(Collectors.toSet());
    }

    private List<FigureKey> narrowerThanTheRule(Set<FigureKey> withheld) {
        return new ReadReports(RULES, List.of(report(figures, withheld))).narrowerThanTheRule();
    }
}
