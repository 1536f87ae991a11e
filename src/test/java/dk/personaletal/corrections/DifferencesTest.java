package dk.personaletal.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.descriptor.Dimension;
import dk.personaletal.disclosure.Cells;
import dk.personaletal.disclosure.DisclosureRules;
import dk.personaletal.disclosure.PayThresholds;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** k is 5, and 10 of pay. */
class DifferencesTest {
    private static final YearMonth MARCH = YearMonth.of(2021, 3);
    private static final DisclosureRules RULES = new DisclosureRules(5, new PayThresholds(10, 1, 50));
    private static final String NURSES = "Sygeplejersker";

    private final List<CorrectedPerson> corrected = new ArrayList<>();
    private final List<PublishableCell> before = new ArrayList<>();
    private final List<PublishableCell> now = new ArrayList<>();

    @Test
    void oneWomanWaitsAndTenGoOut() {
        shown(ofNurses("women_mean"), 40_000, 40_001);
        correct(1, Aspect.WOMEN, NURSES, MARCH);
        assertThat(tooFew()).hasValueSatisfying(why -> {
            assertThat(why.persons()).isEqualTo(1);
            assertThat(why.needed()).isEqualTo(10);
        });
        correct(9, Aspect.WOMEN, NURSES, MARCH);
        assertThat(tooFew()).isEmpty();
    }

    @Test
    void whatIsCorrectedElsewhereDoesNotHideThem() {
        shown(ofNurses("gross_mean"), 40_000, 40_001);
        correct(1, Aspect.GROSS, NURSES, MARCH);
        correct(20, Aspect.GROSS, "Lærere", MARCH);
        correct(20, Aspect.GROSS, NURSES, MARCH.minusMonths(1));
        correct(20, Aspect.BASE, NURSES, MARCH);
        correct(20, Aspect.STAFF, NURSES, MARCH);
        assertThat(tooFew()).map(TooFew::persons).hasValue(1);
    }

    @Test
    void onlyStayersAreOfTheirChange() {
        shown(ofNurses("same_gross_mean_change"), 1, 2);
        correct(20, Aspect.GROSS, NURSES, MARCH);
        assertThat(tooFew()).map(TooFew::persons).hasValue(0);
    }

    @Test
    void aChangeIsOfTwoTimes() {
        shown(ofNurses("gross_mean_change"), 1, 2);
        correct(20, Aspect.GROSS, NURSES, MARCH.minusYears(1));
        assertThat(tooFew()).isEmpty();
    }

    @Test
    void aRowThatIsWithheldWaitsForItsOneToo() {
        shown(new FigureKey("pay", "total", "*", "2021-03", "gross_mean"), 40_000, 40_001);
        shown(ofNurses("gross_mean"), 40_000, 40_001);
        FigureKey teachers = new FigureKey("pay", "agreement_group", "Lærere", "2021-03", "gross_mean");
        before.add(Cells.withheld(teachers, "Lærere"));
        now.add(Cells.withheld(teachers, "Lærere"));
        correct(10, Aspect.GROSS, NURSES, MARCH);
        assertThat(tooFew()).isEmpty();
        correct(1, Aspect.GROSS, "Lærere", MARCH);
        assertThat(tooFew()).map(TooFew::fewest).hasValue(teachers);
    }

    @Test
    void aCountConcernsAsManyAsItMovedByAndARateAsItsCount() {
        FigureKey leavers = new FigureKey("turnover", "department", "CSO", "2021-03", "leavers");
        shown(leavers, 20, 24);
        shown(new FigureKey("turnover", "department", "CSO", "2021-03", "leavers_rate"), 20, 24);
        assertThat(tooFew()).hasValueSatisfying(why -> {
            assertThat(why.figures()).hasSize(2);
            assertThat(why.persons()).isEqualTo(4);
        });
        before.clear();
        now.clear();
        shown(leavers, 20, 25);
        assertThat(tooFew()).isEmpty();
    }

    @Test
    void whatAnyStaffListTellsAndWhatIsTheSameWaitsForNobody() {
        shown(new FigureKey("turnover", "department", "CSO", "2021-03", "opening"), 100, 101);
        shown(ofNurses("gross_mean"), 40_000, 40_000);
        assertThat(tooFew()).isEmpty();
    }

    /** The cost of sick leave is of pay too. */
    @Test
    void whatDiffersWhenAllThatItIsMadeOfIsTheSameConcernsWhoeverIsCorrected() {
        shown(new FigureKey("sick_leave", "total", "*", "2020", "days"), 1_000, 1_000);
        shown(new FigureKey("sick_leave", "total", "*", "2020", "cost"), 3_000, 3_001);
        correct(4, Aspect.GROSS, NURSES, MARCH);
        assertThat(tooFew()).map(TooFew::persons).hasValue(4);
        correct(1, Aspect.GROSS, NURSES, MARCH);
        assertThat(tooFew()).isEmpty();
    }

    @Test
    void whereNobodyKnowsWhoStandsInTheRowItWaits() {
        shown(new FigureKey("sick_leave", "age_band", "20-29", "2020", "days"), 100, 200);
        correct(50, Aspect.SICK, NURSES, MARCH.minusYears(1));
        assertThat(tooFew()).map(TooFew::persons).hasValue(0);
    }

    private Optional<TooFew> tooFew() {
        return new Differences(RULES, new Concerned(corrected), before, now).tooFew();
    }

    private static FigureKey ofNurses(String measure) {
        return new FigureKey("pay", "agreement_group", NURSES, "2021-03", measure);
    }

    private void shown(FigureKey key, long was, long is) {
        before.add(Cells.shown(key, key.member(), Ratio.of(was, 1)));
        now.add(Cells.shown(key, key.member(), Ratio.of(is, 1)));
    }

    private void correct(int persons, Aspect aspect, String group, YearMonth month) {
        IntStream.range(0, persons)
                .mapToObj(i -> new CorrectedPerson(
                        UUID.randomUUID(), month, aspect, Map.of(Dimension.AGREEMENT_GROUP, Set.of(group)), false))
                .forEach(corrected::add);
    }
}
