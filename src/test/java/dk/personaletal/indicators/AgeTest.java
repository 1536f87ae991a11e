package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.ageband.AgeIndicator;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgeTest {
    private static final YearMonth OPENING = YearMonth.of(2020, 3);
    private static final YearMonth CLOSING = YearMonth.of(2021, 3);

    private FigureDatabase database;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    private Figures age(PayrollFact... rows) {
        return database.compute(new AgeIndicator(), Municipality.of(rows), CLOSING);
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
}
