package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnoverTest {
    private static final YearMonth OPENING = YearMonth.of(2020, 3);
    private static final YearMonth CLOSING = YearMonth.of(2021, 3);
    private static final String TIME = "2021-03";

    private FigureDatabase database;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    private Figures turnover(Municipality municipality) {
        return database.compute(Plain.turnover(), municipality, CLOSING);
    }

    @Test
    void aPersonWhoMovesIsATransferAndNeverALeaver() {
        Figures figures = turnover(Municipality.of(
                PayrollFact.of(OPENING, 1), PayrollFact.of(CLOSING, 1).in("B", "B1")));
        assertThat(figures.ratio("department", "A", TIME, "transfers_out")).isEqualTo("1 / 1");
        assertThat(figures.ratio("department", "A", TIME, "leavers")).isEqualTo("0 / 1");
        assertThat(figures.ratio("department", "B", TIME, "transfers_in")).isEqualTo("1 / 1");
        assertThat(figures.ratio("department", "B", TIME, "joiners_rate")).isNull();
        assertThat(figures.ratio("total", "*", TIME, "leavers_rate")).isEqualTo("0 / 1");
        assertThat(figures.ratio("total", "*", TIME, "transfers_out")).isNull();
    }

    @Test
    void aGapInsideTheWindowDoesNotMatter() {
        Figures figures = turnover(Municipality.of(PayrollFact.of(OPENING, 1), PayrollFact.of(CLOSING, 1)));
        assertThat(figures.ratio("total", "*", TIME, "leavers")).isEqualTo("0 / 1");
        assertThat(figures.ratio("total", "*", TIME, "short_stays")).isEqualTo("0 / 1");
    }

    @Test
    void whoComesAndGoesInsideTheWindowIsAShortStay() {
        Figures figures = turnover(Municipality.of(
                PayrollFact.of(OPENING, 1), PayrollFact.of(YearMonth.of(2020, 8), 2), PayrollFact.of(CLOSING, 1)));
        assertThat(figures.ratio("total", "*", TIME, "short_stays")).isEqualTo("1 / 1");
        assertThat(figures.ratio("total", "*", TIME, "joiners")).isEqualTo("0 / 1");
    }

    @Test
    void leaveWithoutPayIsStillEmployedAndAGoneStatusIsNot() {
        Figures figures = turnover(Municipality.of(
                PayrollFact.of(OPENING, 1),
                PayrollFact.of(OPENING, 2),
                PayrollFact.of(CLOSING, 1).withStatus(3),
                PayrollFact.of(CLOSING, 2).withStatus(8)));
        assertThat(figures.ratio("total", "*", TIME, "leavers_rate")).isEqualTo("1 / 2");
    }

    @Test
    void theLastDayOfEmploymentOnTheCensusDateCounts() {
        Figures figures = turnover(Municipality.of(
                PayrollFact.of(OPENING, 1),
                PayrollFact.of(OPENING, 2),
                PayrollFact.of(CLOSING, 1).leaving(LocalDate.of(2021, 3, 31)),
                PayrollFact.of(CLOSING, 2).leaving(LocalDate.of(2021, 3, 30))));
        assertThat(figures.ratio("total", "*", TIME, "closing")).isEqualTo("1 / 1");
    }

    @Test
    void aSecondPositionDoesNotMoveAPerson() {
        Figures figures = turnover(Municipality.of(
                PayrollFact.of(OPENING, 1),
                PayrollFact.of(CLOSING, 1),
                PayrollFact.of(CLOSING, 1).in("B", "B1").withEmployment("2", 1000)));
        assertThat(figures.ratio("total", "*", TIME, "closing")).isEqualTo("1 / 1");
        assertThat(figures.ratio("department", "B", TIME, "transfers_in")).isNull();
    }

    @Test
    void employmentNumbersAreComparedByValue() {
        Figures figures = turnover(Municipality.of(
                PayrollFact.of(CLOSING, 1).withEmployment("10", 10000).in("B", "B1"),
                PayrollFact.of(CLOSING, 1).withEmployment("9", 10000)));
        assertThat(figures.ratio("department", "A", TIME, "closing")).isEqualTo("1 / 1");
    }

    @Test
    void aMainPositionThatEndedGivesWayToOneThatGoesOn() {
        Figures figures = turnover(Municipality.of(
                PayrollFact.of(CLOSING, 1).leaving(LocalDate.of(2021, 3, 5)),
                PayrollFact.of(CLOSING, 1).withEmployment("2", 5000).in("B", "B1")));
        assertThat(figures.ratio("department", "B", TIME, "closing")).isEqualTo("1 / 1");
    }

    @Test
    void hourlyPaidAreOutside() {
        Figures figures = turnover(Municipality.of(PayrollFact.of(OPENING, 1).hourly(), PayrollFact.of(CLOSING, 1)));
        assertThat(figures.ratio("total", "*", TIME, "opening")).isEqualTo("0 / 1");
        assertThat(figures.ratio("total", "*", TIME, "joiners")).isEqualTo("1 / 1");
        assertThat(figures.ratio("total", "*", TIME, "joiners_rate")).isNull();
    }

    @Test
    void withoutAnOpeningCensusOnlyTheClosingIsWritten() {
        Figures figures = turnover(Municipality.of(PayrollFact.of(CLOSING, 1)));
        assertThat(figures.byKey().keySet()).allMatch(key -> key.endsWith(" closing"));
        assertThat(figures.ratio("total", "*", TIME, "closing")).isEqualTo("1 / 1");
    }

    @Test
    void unitsOfOneCodeInTwoDepartmentsAreTwo() {
        Figures figures = turnover(Municipality.of(
                PayrollFact.of(CLOSING, 1).in("A", "1"),
                PayrollFact.of(CLOSING, 2).in("B", "1")));
        assertThat(figures.ratio("unit", "A|1", TIME, "closing")).isEqualTo("1 / 1");
        assertThat(figures.ratio("unit", "B|1", TIME, "closing")).isEqualTo("1 / 1");
    }
}
