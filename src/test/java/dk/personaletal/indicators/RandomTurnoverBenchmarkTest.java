package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The SQL and the naive Java agree on windows, publishers and means. */
class RandomTurnoverBenchmarkTest {
    private static final YearMonth PERIOD = YearMonth.of(2021, 3);
    private static final Map<String, List<Integer>> MEMBERS =
            Map.of("Land", List.of(170, 171, 172, 173), "Omegn", List.of(171, 172));

    @Test
    void everyFigureIsExactlyTheNaiveOne() {
        FigureDatabase database = new FigureDatabase();
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            long snapshot = database.write(new Municipality(), PERIOD);
            List<NaiveTurnoverBenchmark.Line> lines = Stream.generate(() -> line(random))
                    .limit(random.nextInt(40))
                    .toList();
            long delivery = database.delivery(snapshot, "benchmark_omsaetning", null, null);
            for (int i = 0; i < lines.size(); i++) {
                insert(database, delivery, i + 1, lines.get(i));
            }
            Figures sql = database.compute(
                    Plain.turnoverBenchmark("KRL", MEMBERS),
                    FigureDatabase.scope(snapshot, new Municipality(), PERIOD));
            assertThat(sql.byKey())
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderEntriesOf(NaiveTurnoverBenchmark.of("KRL", lines, MEMBERS, PERIOD)
                            .byKey());
        }
    }

    private static NaiveTurnoverBenchmark.Line line(Random random) {
        YearMonth closing = PERIOD.minusYears(random.nextInt(6)).minusMonths(random.nextInt(8) == 0 ? 1 : 0);
        LocalDate from = closing.minusMonths(10L + random.nextInt(4)).atDay(1 + random.nextInt(28));
        int code = 170 + random.nextInt(4);
        boolean isArea = random.nextInt(6) == 0;
        return new NaiveTurnoverBenchmark.Line(
                from,
                closing.atEndOfMonth(),
                isArea ? (random.nextBoolean() ? "Land" : "Region") : "Kommune " + code,
                isArea ? null : code,
                random.nextInt(9) == 0 ? null : random.nextInt(400),
                random.nextInt(9) == 0 ? null : random.nextInt(3000),
                random.nextInt(4) == 0 ? null : random.nextInt(3000),
                random.nextInt(9) == 0 ? "Danmarks Statistik" : "KRL");
    }

    private static void insert(FigureDatabase database, long delivery, int number, NaiveTurnoverBenchmark.Line line) {
        database.jdbc().update("""
                insert into benchmark_turnover_row (delivery_id, line_no, period_from, period_to, area_name, municipality,
                  persons, leavers_percent_hundredths, joiners_percent_hundredths, publisher)
                values (?, ?, ?, ?, ?, cast(? as integer), cast(? as integer), cast(? as integer), cast(? as integer), ?)""", parameters(delivery, number, line));
    }

    private static @Nullable Object[] parameters(long delivery, int number, NaiveTurnoverBenchmark.Line line) {
        return new @Nullable Object[] {
            delivery,
            number,
            Date.valueOf(line.from()),
            Date.valueOf(line.to()),
            line.area(),
            line.municipality(),
            line.persons(),
            line.leavers(),
            line.joiners(),
            line.publisher()
        };
    }
}
