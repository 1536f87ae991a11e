package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnoverBenchmarkTest {
    private static final YearMonth PERIOD = YearMonth.of(2021, 3);
    private static final String DENMARK = "Alle kommuner i Danmark";

    private FigureDatabase database;
    private long snapshot;
    private long delivery;
    private int line;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    @BeforeEach
    void emptySnapshot() {
        snapshot = database.write(new Municipality(), PERIOD);
        delivery = database.delivery(snapshot, "benchmark_omsaetning", null, null);
    }

    private Figures figures() {
        return database.compute(
                Plain.turnoverBenchmark("KRL", Map.of(DENMARK, List.of(101, 147))),
                FigureDatabase.scope(snapshot, new Municipality(), PERIOD));
    }

    private void line(
            LocalDate from,
            String area,
            @Nullable Integer municipality,
            @Nullable Integer persons,
            int leavers,
            String publisher) {
        database.jdbc()
                .update(
                        """
                insert into benchmark_turnover_row (delivery_id, line_no, period_from, period_to, area_name, municipality,
                  persons, leavers_percent_hundredths, publisher)
                values (?, ?, ?, ?, ?, cast(? as integer), cast(? as integer), ?, ?)""",
                        delivery,
                        ++line,
                        Date.valueOf(from),
                        Date.valueOf(YearMonth.from(from)
                                .plusMonths(from.getDayOfMonth() == 1 ? 11 : 12)
                                .atEndOfMonth()),
                        area,
                        municipality,
                        persons,
                        leavers,
                        publisher);
    }

    @Test
    void aWindowBeginsInTheOpeningMonthOrTheDayAfter() {
        line(LocalDate.of(2020, 3, 31), "Omegnskommuner", null, null, 1780, "KRL");
        line(LocalDate.of(2019, 4, 1), "Omegnskommuner", null, null, 1690, "KRL");
        line(LocalDate.of(2018, 7, 1), "Omegnskommuner", null, null, 1500, "KRL");
        Figures figures = figures();
        assertThat(figures.ratio("area", "Omegnskommuner", "2021-03", "leavers_rate"))
                .isEqualTo("1780 / 10000");
        assertThat(figures.ratio("area", "Omegnskommuner", "2020-03", "leavers_rate"))
                .isEqualTo("1690 / 10000");
        assertThat(figures.byKey()).hasSize(2);
    }

    @Test
    void anAreaWithoutALineIsTheMeanByPersons() {
        line(LocalDate.of(2020, 4, 1), "København", 101, 300, 2000, "KRL");
        line(LocalDate.of(2020, 4, 1), "Frederiksberg", 147, 100, 1000, "KRL");
        Figures figures = figures();
        assertThat(figures.ratio("area", DENMARK, "2021-03", "leavers_rate")).isEqualTo("700000 / 4000000");
        assertThat(figures.byKey().values()).allMatch(value -> value.contains("(2 kommuner)"));
    }

    @Test
    void aMeanWithoutPersonsSaysSo() {
        line(LocalDate.of(2020, 4, 1), "København", 101, 300, 2000, "KRL");
        line(LocalDate.of(2020, 4, 1), "Frederiksberg", 147, null, 1000, "KRL");
        Figures figures = figures();
        assertThat(figures.ratio("area", DENMARK, "2021-03", "leavers_rate")).isEqualTo("3000 / 20000");
        assertThat(figures.byKey().values()).allMatch(value -> value.contains("(2 kommuner, uvægtet)"));
    }

    @Test
    void aLineAsDeliveredGoesBeforeAMeanAndPublishersAreNotMixed() {
        line(LocalDate.of(2020, 4, 1), "København", 101, 300, 2000, "KRL");
        line(LocalDate.of(2020, 4, 1), DENMARK, null, null, 1650, "KRL");
        line(LocalDate.of(2020, 4, 1), "Omegnskommuner", null, null, 1500, "Danmarks Statistik");
        Figures figures = figures();
        assertThat(figures.ratio("area", DENMARK, "2021-03", "leavers_rate")).isEqualTo("1650 / 10000");
        assertThat(figures.byKey()).hasSize(1);
    }

    @Test
    void ofTwoLinesOfOneYearTheLastCounts() {
        line(LocalDate.of(2020, 4, 1), DENMARK, null, null, 1700, "KRL");
        line(LocalDate.of(2020, 4, 1), DENMARK, null, null, 1650, "KRL");
        assertThat(figures().ratio("area", DENMARK, "2021-03", "leavers_rate")).isEqualTo("1650 / 10000");
    }

    @Test
    void aLineOfOneAgreementGroupIsNotTheWholeAreas() {
        line(LocalDate.of(2020, 4, 1), DENMARK, null, null, 1650, "KRL");
        line(LocalDate.of(2020, 4, 1), DENMARK, null, null, 900, "KRL");
        setInLastLine("agreement_group", "'Pædagoger'");
        assertThat(figures().ratio("area", DENMARK, "2021-03", "leavers_rate")).isEqualTo("1650 / 10000");
    }

    @Test
    void aMemberWithoutARateHasNoWeightInItsMean() {
        line(LocalDate.of(2020, 4, 1), "København", 101, 300, 2000, "KRL");
        line(LocalDate.of(2020, 4, 1), "Frederiksberg", 147, 100, 1000, "KRL");
        setInLastLine("leavers_percent_hundredths", "null");
        assertThat(figures().ratio("area", DENMARK, "2021-03", "leavers_rate")).isEqualTo("600000 / 3000000");
    }

    private void setInLastLine(String column, String value) {
        database.jdbc()
                .update(
                        "update benchmark_turnover_row set " + column + " = " + value
                                + " where delivery_id = ? and line_no = ?",
                        delivery,
                        line);
    }
}
