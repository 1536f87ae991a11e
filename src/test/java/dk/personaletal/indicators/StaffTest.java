package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffTest {
    private static final YearMonth OPENING = YearMonth.of(2020, 3);
    private static final YearMonth CLOSING = YearMonth.of(2021, 3);
    private static final String TIME = "2021-03";

    private FigureDatabase database;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    private Figures staff(Municipality municipality) {
        return database.compute(Plain.staff(1), municipality, CLOSING);
    }

    @Test
    void aPersonStandsAtTheMainEmploymentAndTheWorkWhereItIsDone() {
        Figures figures = staff(Municipality.of(
                PayrollFact.of(CLOSING, 1).withEmployment("1", 6000),
                PayrollFact.of(CLOSING, 1).in("B", "B1").withEmployment("2", 4000)));
        assertThat(figures.ratio("department", "A", TIME, "persons")).isEqualTo("1 / 1");
        assertThat(figures.ratio("department", "B", TIME, "persons")).isEqualTo("0 / 1");
        assertThat(figures.ratio("department", "B", TIME, "fte")).isEqualTo("0.4 / 1");
        assertThat(figures.ratio("working_time", "full", TIME, "persons")).isEqualTo("1 / 1");
    }

    @Test
    void theYearIsTheMeanOfTheMonthsDelivered() {
        Figures figures = staff(Municipality.everyMonth(CLOSING.minusMonths(2), CLOSING, 2)
                .add(PayrollFact.of(CLOSING.minusMonths(1), 3)));
        assertThat(figures.ratio("total", "*", TIME, "fte_year")).isEqualTo("7 / 3");
        assertThat(figures.ratio("total", "*", "2021-02", "persons")).isEqualTo("3 / 1");
        assertThat(figures.ratio("total", "*", TIME, "persons_change")).isNull();
    }

    @Test
    void aManagerBelongsWhereMostOfTheEmployeesAre() {
        Figures figures = staff(Municipality.of(
                PayrollFact.of(CLOSING, 1).with(PayrollDetail.ledBy("L1")),
                PayrollFact.of(CLOSING, 2).in("B", "B1").with(PayrollDetail.ledBy("L1")),
                PayrollFact.of(CLOSING, 3).in("B", "B1").with(PayrollDetail.ledBy("L1")),
                PayrollFact.of(CLOSING, 4).with(PayrollDetail.ledBy("L2"))));
        assertThat(figures.ratio("department", "B", TIME, "employees_per_manager"))
                .isEqualTo("3 / 1");
        assertThat(figures.ratio("total", "*", TIME, "median_employees")).isEqualTo("4 / 2");
        assertThat(figures.ratio("total", "*", TIME, "managers_over_limit")).isEqualTo("1 / 2");
    }

    @Test
    void withoutManagersAndSexNothingIsSaidOfThem() {
        Figures figures = staff(Municipality.of(PayrollFact.of(OPENING, 1), PayrollFact.of(CLOSING, 1)));
        assertThat(figures.byKey().keySet()).noneMatch(key -> key.contains("manager") || key.startsWith("sex "));
        assertThat(figures.ratio("total", "*", TIME, "fte_change")).isEqualTo("0 / 1");
    }
}
