package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.benchmark.BenchmarkIndicator;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BenchmarkTest {
    private static final YearMonth PERIOD = YearMonth.of(2021, 3);

    private FigureDatabase database;
    private long snapshot;
    private int line;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    @BeforeEach
    void emptySnapshot() {
        snapshot = database.write(new Municipality(), PERIOD);
    }

    private Figures benchmark() {
        return database.compute(new BenchmarkIndicator(), FigureDatabase.scope(snapshot, new Municipality(), PERIOD));
    }

    private long delivery() {
        return database.delivery(snapshot, "benchmark_sygefravaer", null, null);
    }

    private void line(
            long delivery,
            @Nullable String group,
            @Nullable String area,
            int days,
            @Nullable Integer percent,
            String by) {
        database.jdbc().update("""
                insert into benchmark_sick_leave_row (delivery_id, line_no, year_no, area_name, agreement_group,
                  professional_area, days_hundredths, percent_hundredths, publisher)
                values (?, ?, 2016, 'Omegnskommuner', ?, ?, ?, cast(? as integer), ?)""", delivery, ++line, group, area, days, percent, by);
    }

    @Test
    void aLineIsUsedAsPublished() {
        line(delivery(), null, null, 1234, 541, "KRL");
        Figures figures = benchmark();
        assertThat(figures.ratio("area", "Omegnskommuner", "2016", "days_per_fte"))
                .isEqualTo("1234 / 100");
        assertThat(figures.ratio("area", "Omegnskommuner", "2016", "percent")).isEqualTo("541 / 10000");
    }

    @Test
    void aMissingPercentIsTheDaysOverTheYearsNetWorkingDays() {
        line(delivery(), null, "Ældre", 1234, null, "KRL");
        assertThat(benchmark().ratio("professional_area", "Omegnskommuner|Ældre", "2016", "percent"))
                .isEqualTo("1234 / 22800");
    }

    @Test
    void publishersAreNotMixedAndGroupsLeftOut() {
        long delivery = delivery();
        line(delivery, null, null, 1330, null, "Danmarks Statistik");
        line(delivery, "Lærere", null, 1100, null, "KRL");
        assertThat(benchmark().byKey()).isEmpty();
    }

    @Test
    void theNewestDeliveryWins() {
        line(delivery(), null, null, 1234, 541, "KRL");
        line(delivery(), null, null, 1235, 542, "KRL");
        assertThat(benchmark().ratio("area", "Omegnskommuner", "2016", "days_per_fte"))
                .isEqualTo("1235 / 100");
    }

    /** Municipality 173 is our own. */
    @Test
    void everyMunicipalityHasItsRankWhenOurOwnIsAmongThem() {
        municipality(delivery(), "Andeby", 101, 1100);
        municipality(delivery(), "Gåserød", 102, 1200);
        assertThat(ranked().byKey().keySet()).noneMatch(key -> key.contains("rank"));
        municipality(delivery(), "Vores", 173, 1100);
        Figures figures = ranked();
        assertThat(figures.ratio("municipality", "Andeby", "2016", "rank")).isEqualTo("1 / 1");
        assertThat(figures.ratio("municipality", "Vores", "2016", "rank")).isEqualTo("1 / 1");
        assertThat(figures.ratio("municipality", "Vores", "2016", "is_own")).isEqualTo("1 / 1");
        assertThat(figures.ratio("municipality", "Gåserød", "2016", "rank")).isEqualTo("3 / 1");
        assertThat(figures.ratio("municipality", "Gåserød", "2016", "days_per_fte"))
                .isEqualTo("1200 / 100");
    }

    @Test
    void aMunicipalityDeliveredUnderTwoNamesIsRankedOnce() {
        municipality(delivery(), "Vores", 173, 1100);
        municipality(delivery(), "Andeby", 101, 1000);
        municipality(delivery(), "Vores Kommune", 173, 1150);
        Figures figures = ranked();
        assertThat(figures.ratio("rank", "*", "2016", "municipalities")).isEqualTo("2 / 1");
        assertThat(figures.ratio("municipality", "Vores Kommune", "2016", "rank"))
                .isEqualTo("2 / 1");
    }

    /** The own line under two names once stopped the night. */
    @Test
    void aMunicipalityIsItsCodeInEveryTable() {
        municipality(delivery(), "Vores", 173, 1100);
        municipality(delivery(), "Vores Kommune", 173, 1150);
        municipality(delivery(), "VORES KOMMUNE", 173, 1175);
        Figures figures = benchmark();
        assertThat(figures.ratio("area", "VORES KOMMUNE", "2016", "days_per_fte"))
                .isEqualTo("1175 / 100");
        assertThat(figures.byKey().keySet()).noneMatch(key -> key.contains("Vores"));
    }

    @Test
    void aLineWithoutTheCodeIsThatOfItsName() {
        long delivery = delivery();
        municipality(delivery, "Andeby", 101, 1100);
        municipality(delivery, "Andeby", null, 1200);
        assertThat(benchmark().ratio("area", "Andeby", "2016", "days_per_fte")).isEqualTo("1200 / 100");
    }

    private Figures ranked() {
        return database.compute(
                new BenchmarkIndicator("KRL", List.of(), 2),
                FigureDatabase.scope(snapshot, new Municipality(), PERIOD));
    }

    private void municipality(long delivery, String name, @Nullable Integer code, int days) {
        database.jdbc().update("""
                insert into benchmark_sick_leave_row (delivery_id, line_no, year_no, area_name, municipality,
                  days_hundredths, publisher)
                values (?, ?, 2016, ?, cast(? as integer), ?, 'KRL')""", delivery, ++line, name, code, days);
    }
}
