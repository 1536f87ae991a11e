package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.benchmark.BenchmarkIndicator;
import java.time.YearMonth;
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
}
