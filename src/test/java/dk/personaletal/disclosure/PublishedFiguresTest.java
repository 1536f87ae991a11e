package dk.personaletal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
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

    /** Last month's report and this month's: what moved from one to the other tells nothing either. */
    @Test
    void twoReportsAMonthApartTellNoMoreTogether() {
        List<IndicatorValue> before = InventedMunicipality.figuresOfTheMonthBefore();
        Protected first = DISCLOSURE.protect(before, Map.of());
        Map<FigureKey, Ratio> shown = DISCLOSURE.protect(before).stream()
                .filter(cell -> cell.value().isPresent())
                .collect(Collectors.toMap(
                        PublishableCell::key, cell -> cell.value().orElseThrow()));
        ReadReports reports = new ReadReports(RULES);
        reports.read(before, keys(first));
        reports.read(figures, keys(DISCLOSURE.protect(figures, shown)));
        assertThat(reports.narrowerThanTheRule()).isEmpty();
    }

    @Test
    void aRateIsWithheldWithItsCount() {
        Set<FigureKey> withheld = keys(DISCLOSURE.protect(figures, Map.of()));
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
        return narrowerThanTheRule(keys(published));
    }

    private static Set<FigureKey> keys(Protected published) {
        return published.withheld().stream().map(Withheld::key).collect(Collectors.toSet());
    }

    private List<FigureKey> narrowerThanTheRule(Set<FigureKey> withheld) {
        ReadReports reports = new ReadReports(RULES);
        reports.read(figures, withheld);
        return reports.narrowerThanTheRule();
    }
}
