package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.contract.PensionAges;
import dk.personaletal.indicators.age.PensionAge;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgeTest {
    private static final YearMonth OPENING = YearMonth.of(2020, 3);
    private static final YearMonth CLOSING = YearMonth.of(2021, 3);

    /** As the law has it. */
    static final List<PensionAge> PENSION_AGES = PensionAges.load(null).stream()
            .map(entry -> new PensionAge(entry.bornFrom(), entry.months()))
            .toList();

    private FigureDatabase database;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    private Figures age(PayrollFact... rows) {
        return database.compute(Plain.age(PENSION_AGES), Municipality.of(rows), CLOSING);
    }

    @Test
    void aBirthdayOnTheCensusDayCounts() {
        Figures figures = age(
                PayrollFact.of(CLOSING, 1).born(LocalDate.of(1991, 3, 31)),
                PayrollFact.of(CLOSING, 2).born(LocalDate.of(1991, 4, 1)));
        assertThat(figures.ratio("band", "30-39", "2021-03", "persons")).isEqualTo("1 / 1");
        assertThat(figures.ratio("band", "20-29", "2021-03", "persons")).isEqualTo("1 / 1");
        assertThat(figures.ratio("band", "mean", "2021-03", "mean_age")).isEqualTo("59 / 2");
    }

    @Test
    void seventyFiveIsSeventyFiveOrOlder() {
        Figures figures = age(PayrollFact.of(CLOSING, 1).born(LocalDate.of(1946, 3, 31)));
        assertThat(figures.ratio("band", "75+", "2021-03", "persons")).isEqualTo("1 / 1");
    }

    @Test
    void aMissingBirthDateIsUnknownAndNotInTheMean() {
        Figures figures = age(
                PayrollFact.of(CLOSING, 1).born(null),
                PayrollFact.of(CLOSING, 2).born(LocalDate.of(1961, 1, 1)));
        assertThat(figures.ratio("band", "unknown", "2021-03", "persons")).isEqualTo("1 / 1");
        assertThat(figures.ratio("band", "*", "2021-03", "persons")).isEqualTo("2 / 1");
        assertThat(figures.ratio("band", "mean", "2021-03", "mean_age")).isEqualTo("60 / 1");
        assertThat(figures.ratio("agreement_group", "*", "2021-03", "share_60_plus"))
                .isEqualTo("1 / 1");
    }

    @Test
    void aFallKeepsItsSign() {
        Figures figures = age(
                PayrollFact.of(OPENING, 1),
                PayrollFact.of(OPENING, 2),
                PayrollFact.of(OPENING, 3),
                PayrollFact.of(CLOSING, 1),
                PayrollFact.of(CLOSING, 2));
        assertThat(figures.ratio("band", "40-49", "2021-03", "change")).isEqualTo("2 / 1");
        assertThat(figures.ratio("band", "30-39", "2021-03", "change_rate")).isEqualTo("-3 / 3");
        assertThat(figures.ratio("band", "*", "2021-03", "change_rate")).isEqualTo("-1 / 3");
        assertThat(figures.ratio("band", "mean", "2021-03", "mean_age_change")).isEqualTo("6 / 6");
    }

    @Test
    void sharesOfAllMoveInPoints() {
        Figures figures = age(
                PayrollFact.of(OPENING, 1).born(LocalDate.of(1990, 1, 1)),
                PayrollFact.of(OPENING, 2),
                PayrollFact.of(CLOSING, 1).born(LocalDate.of(1990, 1, 1)),
                PayrollFact.of(CLOSING, 2).born(LocalDate.of(1992, 1, 1)),
                PayrollFact.of(CLOSING, 3).born(null));
        assertThat(figures.ratio("band", "30-39", "2020-03", "share")).isEqualTo("2 / 2");
        assertThat(figures.ratio("band", "30-39", "2021-03", "share")).isEqualTo("1 / 3");
        assertThat(figures.ratio("band", "30-39", "2021-03", "share_change")).isEqualTo("-4 / 6");
    }

    @Test
    void thePensionAgeFollowsTheBirthDate() {
        Figures figures = age(
                PayrollFact.of(CLOSING, 1).born(LocalDate.of(1954, 9, 30)), // 66 years, in September 2020
                PayrollFact.of(CLOSING, 2).born(LocalDate.of(1954, 12, 31)), // 66 years, in December 2020
                PayrollFact.of(CLOSING, 3).born(LocalDate.of(1955, 1, 1)), // 66 and a half, in July 2021
                PayrollFact.of(CLOSING, 4).born(LocalDate.of(1959, 3, 31)), // 67, on the last day of five years
                PayrollFact.of(CLOSING, 5).born(LocalDate.of(1959, 4, 1)), // 67, the day after
                PayrollFact.of(CLOSING, 6).born(LocalDate.of(1963, 1, 1)), // 68, in January 2031
                PayrollFact.of(CLOSING, 7).born(LocalDate.of(1963, 4, 1)), // 68, in April 2031
                PayrollFact.of(CLOSING, 8).born(null));
        assertThat(figures.ratio("pension", "*", "2021-03", "known")).isEqualTo("7 / 1");
        assertThat(figures.ratio("pension", "*", "2021-03", "reached")).isEqualTo("2 / 1");
        assertThat(figures.ratio("pension", "*", "2021-03", "within_5")).isEqualTo("2 / 1");
        assertThat(figures.ratio("pension", "Gruppe 1", "2021-03", "within_10_share"))
                .isEqualTo("4 / 7");
    }

    @Test
    void aPensionAgeOnALeapDayIsReachedOnTheLastDayOfFebruary() {
        Figures figures = database.compute(
                Plain.age(PENSION_AGES),
                Municipality.of(PayrollFact.of(YearMonth.of(2023, 2), 1).born(LocalDate.of(1956, 2, 29))),
                YearMonth.of(2023, 2));
        assertThat(figures.ratio("pension", "*", "2023-02", "reached")).isEqualTo("1 / 1");
    }
}
