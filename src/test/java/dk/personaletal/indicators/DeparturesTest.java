package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeparturesTest {
    private static final YearMonth OPENING = YearMonth.of(2020, 3);
    private static final YearMonth CLOSING = YearMonth.of(2021, 3);
    private static final String TIME = "2021-03";

    private FigureDatabase database;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    private Figures figures(Municipality municipality) {
        return database.compute(Plain.turnover(), municipality, CLOSING);
    }

    /** One person all the time, another all the time but in those months. */
    private static Municipality awayIn(Set<YearMonth> months, PayrollFact... rows) {
        Municipality municipality = Municipality.everyMonth(OPENING, CLOSING, 1);
        for (YearMonth month = OPENING; !month.isAfter(CLOSING); month = month.plusMonths(1)) {
            if (!months.contains(month)) {
                municipality.add(PayrollFact.of(month, 2));
            }
        }
        for (PayrollFact row : rows) {
            municipality.add(row);
        }
        return municipality;
    }

    private static Set<YearMonth> from(YearMonth first, int months) {
        return java.util.stream.IntStream.range(0, months)
                .mapToObj(first::plusMonths)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void backAfterTwoMonthsIsNoDeparture() {
        Figures figures = figures(awayIn(from(YearMonth.of(2020, 6), 2)));
        assertThat(figures.ratio("total", "*", TIME, "departures")).isEqualTo("0 / 1");
        assertThat(figures.ratio("total", "*", TIME, "rehired")).isEqualTo("1 / 1");
    }

    @Test
    void backAfterFourMonthsIsADeparture() {
        Figures figures = figures(awayIn(from(YearMonth.of(2020, 6), 4)));
        assertThat(figures.ratio("total", "*", TIME, "departures")).isEqualTo("1 / 1");
        assertThat(figures.ratio("total", "*", TIME, "rehired")).isEqualTo("0 / 1");
        assertThat(figures.ratio("total", "*", TIME, "leavers")).isEqualTo("0 / 1");
        assertThat(figures.ratio("month", "*", "2020-06", "departures_rate")).isEqualTo("1 / 2");
        assertThat(figures.ratio("month", "*", "2020-07", "departures_rate")).isEqualTo("0 / 1");
    }

    @Test
    void theRuleIsAParameter() {
        Municipality municipality = awayIn(from(YearMonth.of(2020, 6), 4));
        Figures figures = database.compute(Plain.turnover(false, 4), municipality, CLOSING);
        assertThat(figures.ratio("total", "*", TIME, "rehired")).isEqualTo("1 / 1");
    }

    @Test
    void toBePaidByTheHourIsNotToLeave() {
        YearMonth last = YearMonth.of(2021, 3);
        Figures figures = figures(awayIn(Set.of(last), PayrollFact.of(last, 2).hourly()));
        assertThat(figures.ratio("total", "*", TIME, "departures")).isEqualTo("0 / 1");
        assertThat(figures.ratio("total", "*", TIME, "leavers")).isEqualTo("1 / 1");
    }

    @Test
    void theReasonIsThatOfTheRowThatEnds() {
        YearMonth gone = YearMonth.of(2021, 1);
        Figures figures = figures(awayIn(
                from(gone, 3),
                PayrollFact.of(gone, 2)
                        .withStatus(8)
                        .leaving(LocalDate.of(2021, 1, 15))
                        .because("Pension")));
        assertThat(figures.ratio("reason", "Pension", TIME, "departures_share")).isEqualTo("1 / 1");
    }

    @Test
    void reasonsAreWordedAsTheListWordsThemAndNobodysOwnWordsArePrinted() {
        YearMonth gone = YearMonth.of(2021, 1);
        Municipality municipality =
                awayIn(from(gone, 3), PayrollFact.of(gone, 2).withStatus(8).because(" NYT JOB "));
        assertThat(figures(municipality).ratio("reason", "Ny stilling", TIME, "departures"))
                .isEqualTo("1 / 1");
        Municipality other =
                awayIn(from(gone, 3), PayrollFact.of(gone, 2).withStatus(8).because("Lederen hedder Kurt"));
        assertThat(figures(other).ratio("reason", "Andet", TIME, "departures")).isEqualTo("1 / 1");
    }

    @Test
    void aReasonThatIsntToldIsSaidToBeSo() {
        Figures figures = figures(awayIn(from(YearMonth.of(2021, 1), 3)));
        assertThat(figures.ratio("reason", "Ikke oplyst", TIME, "departures")).isEqualTo("1 / 1");
    }

    @Test
    void serviceIsCompletedYearsOnTheDayAfterTheLast() {
        YearMonth gone = YearMonth.of(2021, 3);
        Municipality municipality = Municipality.everyMonth(OPENING, CLOSING, 1);
        LocalDate[] lastDays = {LocalDate.of(2021, 2, 28), LocalDate.of(2021, 3, 1)};
        for (int person = 2; person <= 3; person++) {
            LocalDate leapDay = LocalDate.of(2020, 2, 29);
            YearMonth before = gone.minusMonths(1);
            municipality.add(PayrollFact.of(before, person).since(leapDay).leaving(lastDays[person - 2]));
        }
        Figures figures = figures(municipality);
        assertThat(figures.ratio("service", "1-2", TIME, "departures")).isEqualTo("2 / 1");
        assertThat(figures.ratio("total", "*", TIME, "first_year")).isEqualTo("0 / 1");
    }

    @Test
    void whoWasHiredAndLeftInsideTheWindowLeftInTheFirstYear() {
        Municipality municipality = Municipality.everyMonth(OPENING, CLOSING, 1);
        for (int month = 5; month <= 8; month++) {
            municipality.add(PayrollFact.of(YearMonth.of(2020, month), 2).since(LocalDate.of(2020, 5, 1)));
            municipality.add(PayrollFact.of(YearMonth.of(2020, month), 3).since(null));
        }
        municipality.add(PayrollFact.of(CLOSING, 4).since(LocalDate.of(2021, 3, 15)));
        Figures figures = figures(municipality);
        assertThat(figures.ratio("total", "*", TIME, "first_year_share")).isEqualTo("1 / 1");
        assertThat(figures.ratio("total", "*", TIME, "hired_left_share")).isEqualTo("1 / 2");
        assertThat(figures.ratio("service", "unknown", TIME, "departures")).isEqualTo("1 / 1");
    }

    @Test
    void answersAreCountedInTheMonthsAfterTheOpening() {
        long snapshot = database.write(Municipality.everyMonth(OPENING, CLOSING, 1), CLOSING);
        long delivery = database.delivery(snapshot, "fratraedelser", OPENING.atDay(1), CLOSING.atEndOfMonth());
        int line = 0;
        for (YearMonth month : new YearMonth[] {OPENING, OPENING.plusMonths(1), CLOSING}) {
            database.jdbc()
                    .update(
                            "insert into leaving_reason_row (delivery_id, line_no, month, reason) values (?, ?, ?, ?)",
                            delivery,
                            ++line,
                            java.sql.Date.valueOf(month.atDay(1)),
                            "Løn");
        }
        Figures figures =
                database.compute(Plain.turnover(), FigureDatabase.scope(snapshot, new Municipality(), CLOSING));
        assertThat(figures.ratio("answer", "Løn", TIME, "answers")).isEqualTo("2 / 1");
    }

    @Test
    void ratesOnTheMeanHeadcountSayTheMean() {
        Municipality municipality =
                Municipality.of(PayrollFact.of(OPENING, 1), PayrollFact.of(OPENING, 2), PayrollFact.of(CLOSING, 1));
        Figures figures = database.compute(Plain.turnover(true, 3), municipality, CLOSING);
        assertThat(figures.ratio("total", "*", TIME, "leavers_rate")).isEqualTo("2 / 3");
        assertThat(figures.ratio("total", "*", TIME, "mean_headcount")).isEqualTo("3 / 2");
        assertThat(figures.ratio("age_sex", "*|?", TIME, "leavers_rate")).isEqualTo("2 / 3");
    }
}
