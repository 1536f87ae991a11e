package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** When a town is no longer the same, nobody is said to have left it. 70 percent of persons, 50 of units. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnoverScopeTest {
    private static final YearMonth OPENING = YearMonth.of(2020, 3);
    private static final YearMonth CLOSING = YearMonth.of(2021, 3);
    private static final String TIME = "2021-03";
    private static final NaiveScope SCOPE = new NaiveScope(70, 50);

    private FigureDatabase database;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    @Test
    void sevenOfTenInBothAreEnough() {
        Figures figures = turnover(census(OPENING, 1, 10), census(CLOSING, 4, 13));
        assertThat(figures.ratio("total", "*", TIME, "leavers_rate")).isEqualTo("3 / 10");
        assertThat(figures.ratio("total", "*", TIME, "in_both")).isNull();
    }

    @Test
    void ofSixInBothNobodyIsSaidToHaveLeft() {
        Figures figures = turnover(census(OPENING, 1, 10), census(CLOSING, 5, 10));
        assertThat(figures.ratio("total", "*", TIME, "leavers_rate")).isNull();
        assertThat(figures.ratio("department", "A", TIME, "leavers")).isNull();
        assertThat(figures.ratio("total", "*", TIME, "departures")).isNull();
        assertThat(figures.ratio("total", "*", TIME, "opening")).isEqualTo("10 / 1");
        assertThat(figures.ratio("total", "*", TIME, "in_both")).isEqualTo("6 / 1");
    }

    @Test
    void norWhereOthersCameTo() {
        Figures figures = turnover(census(OPENING, 1, 10), census(CLOSING, 1, 15));
        assertThat(figures.ratio("total", "*", TIME, "joiners")).isNull();
    }

    @Test
    void orWhereTwoOfThreeUnitsAreCalledSomethingElse() {
        List<PayrollFact> before = inUnits(census(OPENING, 1, 9), "A1", "A2", "A3");
        Figures renamed = turnover(before, inUnits(census(CLOSING, 1, 9), "A1", "B2", "B3"));
        assertThat(renamed.ratio("total", "*", TIME, "leavers")).isNull();
        assertThat(renamed.ratio("total", "*", TIME, "units_recurring")).isEqualTo("1 / 1");
        assertThat(renamed.ratio("total", "*", TIME, "units_before")).isEqualTo("3 / 1");
        Figures half = turnover(before, inUnits(census(CLOSING, 1, 9), "A1", "A2", "B3"));
        assertThat(half.ratio("total", "*", TIME, "leavers")).isEqualTo("0 / 1");
    }

    @Test
    void whoIsStillEmployedOnOtherTermsHasNotLeftTheMunicipality() {
        List<PayrollFact> after = new ArrayList<>(census(CLOSING, 3, 10));
        after.add(PayrollFact.of(CLOSING, 2).hourly());
        Figures figures = turnover(census(OPENING, 1, 10), after);
        assertThat(figures.ratio("total", "*", TIME, "leavers")).isEqualTo("2 / 1");
        assertThat(figures.ratio("way", "municipality", TIME, "leavers")).isEqualTo("1 / 1");
        assertThat(figures.ratio("way", "terms", TIME, "leavers")).isEqualTo("1 / 1");
        assertThat(figures.ratio("way", "terms", TIME, "joiners")).isEqualTo("0 / 1");
    }

    private Figures turnover(List<PayrollFact> before, List<PayrollFact> after) {
        List<PayrollFact> all = new ArrayList<>(before);
        all.addAll(after);
        return database.compute(
                Plain.turnover(false, 3, SCOPE), Municipality.of(all.toArray(PayrollFact[]::new)), CLOSING);
    }

    private static List<PayrollFact> census(YearMonth month, int first, int last) {
        List<PayrollFact> rows = new ArrayList<>();
        for (int person = first; person <= last; person++) {
            rows.add(PayrollFact.of(month, person));
        }
        return rows;
    }

    private static List<PayrollFact> inUnits(List<PayrollFact> census, String... units) {
        List<PayrollFact> rows = new ArrayList<>();
        for (int i = 0; i < census.size(); i++) {
            rows.add(census.get(i).in("A", units[i % units.length]));
        }
        return rows;
    }
}
