package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.benchmark.BenchmarkIndicator;
import dk.personaletal.indicators.benchmark.MunicipalityGroup;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The SQL and the naive Java agree on groups, members and rank. */
class RandomBenchmarkTest {
    private static final YearMonth PERIOD = YearMonth.of(2021, 3);
    private static final int OWN = 173;
    private static final List<MunicipalityGroup> GROUPS = List.of(
            new MunicipalityGroup("Omegn", LocalDate.of(2000, 1, 1), LocalDate.of(2018, 12, 31), List.of(171, 172)),
            new MunicipalityGroup("Omegn", LocalDate.of(2019, 1, 1), null, List.of(172, 174, 175)),
            new MunicipalityGroup("Land", LocalDate.of(2007, 1, 1), null, List.of(170, 171, 172, 173, 174, 175)));

    @Test
    void everyFigureIsExactlyTheNaiveOne() {
        FigureDatabase database = new FigureDatabase();
        for (long seed = 1; seed <= 60; seed++) {
            long snapshot = database.write(new Municipality(), PERIOD);
            List<NaiveBenchmark.Line> lines = lines(new Random(seed));
            write(database, snapshot, lines);
            Figures sql = database.compute(
                    new BenchmarkIndicator("KRL", GROUPS, 4),
                    FigureDatabase.scope(snapshot, new Municipality(), PERIOD));
            assertThat(sql.byKey())
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderEntriesOf(
                            NaiveBenchmark.of(lines, GROUPS, OWN, 4).byKey());
        }
    }

    private static List<NaiveBenchmark.Line> lines(Random random) {
        List<NaiveBenchmark.Line> lines = new ArrayList<>();
        for (int i = random.nextInt(50); i >= 0; i--) {
            int code = 170 + random.nextInt(6);
            boolean isGroup = random.nextInt(8) == 0;
            lines.add(new NaiveBenchmark.Line(
                    2018 + random.nextInt(2),
                    isGroup ? GROUPS.get(random.nextInt(3)).area() : "Kommune " + code,
                    isGroup ? null : code,
                    random.nextInt(4) == 0 ? "Ældre" : null,
                    random.nextInt(12) == 0 ? null : 1L + random.nextInt(90_000_000),
                    900 + random.nextInt(6),
                    random.nextBoolean() ? null : 400 + random.nextInt(200),
                    random.nextInt(9) == 0 ? "Danmarks Statistik" : "KRL"));
        }
        return lines;
    }

    private static void write(FigureDatabase database, long snapshot, List<NaiveBenchmark.Line> lines) {
        long delivery = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i % 20 == 0) {
                delivery = database.delivery(snapshot, "benchmark_sygefravaer", null, null);
            }
            insert(database, delivery, i + 1, lines.get(i));
        }
    }

    private static void insert(FigureDatabase database, long delivery, int number, NaiveBenchmark.Line line) {
        database.jdbc().update("""
                insert into benchmark_sick_leave_row (delivery_id, line_no, year_no, area_name, municipality,
                  professional_area, fte_tenthousandths, days_hundredths, percent_hundredths, publisher)
                values (?, ?, ?, ?, cast(? as integer), ?, cast(? as bigint), ?, cast(? as integer), ?)""", parameters(delivery, number, line));
    }

    private static @Nullable Object[] parameters(long delivery, int number, NaiveBenchmark.Line line) {
        return new @Nullable Object[] {
            delivery,
            number,
            line.year(),
            line.area(),
            line.municipality(),
            line.professionalArea(),
            line.fte(),
            line.days(),
            line.percent(),
            line.publisher()
        };
    }
}
