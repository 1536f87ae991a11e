package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** As RandomMunicipalitiesTest, for the indicators that lean on surveys, postings and forecasts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomOtherSourcesTest {
    private static final int SEEDS = 80;
    private static final int CODE = 173;
    private static final Map<String, String> QUESTIONS = Map.of("Q1", "Social kapital");
    private static final String[] UNITS = {"A", "B", "1", "2", "Enhed 1", "X", "?"};

    private FigureDatabase database;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    @Test
    void everySurveyFigureIsExactlyTheNaiveOne() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            RandomMunicipality made = RandomMunicipality.of(seed);
            Municipality municipality = made.municipality();
            YearMonth period = made.period();
            long snapshot = database.write(municipality, period);
            OtherSources sources = new OtherSources(database, snapshot);
            List<SurveyFact> all = new ArrayList<>();
            for (int file = random.nextInt(4); file > 0; file--) {
                List<SurveyFact> lines = Stream.generate(() -> survey(random, period.getYear()))
                        .limit(random.nextInt(30))
                        .toList();
                sources.survey(period.getYear(), lines);
                all.addAll(lines);
            }
            compare(
                    seed,
                    NaiveSurvey.of(municipality, period, QUESTIONS, all),
                    database.compute(Plain.survey(QUESTIONS), FigureDatabase.scope(snapshot, municipality, period)));
        }
    }

    @Test
    void everyRecruitingFigureIsExactlyTheNaiveOne() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            RandomMunicipality made = RandomMunicipality.of(seed);
            Municipality municipality = made.municipality();
            YearMonth period = made.period();
            long snapshot = database.write(municipality, period);
            database.jdbc().update("update payroll_row set agreement_code = 'K' || agreement_group");
            OtherSources sources = new OtherSources(database, snapshot);
            List<PostingFact> all = new ArrayList<>();
            TreeSet<YearMonth> delivered = new TreeSet<>();
            int months = random.nextInt(3) == 0 ? 26 : random.nextInt(20);
            for (int back = months; back >= 0; back--) {
                YearMonth month = period.minusMonths(back);
                if (months == 26 || random.nextInt(4) > 0) {
                    List<PostingFact> lines = Stream.generate(() -> posting(random, month))
                            .limit(random.nextInt(5))
                            .toList();
                    sources.postings(month, lines);
                    all.addAll(lines);
                    delivered.add(month);
                }
            }
            compare(
                    seed,
                    NaiveRecruiting.of(municipality, period, delivered, all),
                    database.compute(Plain.recruiting(), FigureDatabase.scope(snapshot, municipality, period)));
        }
    }

    @Test
    void everyPopulationFigureIsExactlyTheNaiveOne() {
        Municipality nobody = new Municipality();
        YearMonth period = YearMonth.of(2021, 3);
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            long snapshot = database.write(nobody, period);
            OtherSources sources = new OtherSources(database, snapshot);
            List<PopulationFact> all = new ArrayList<>();
            for (int file = random.nextInt(3); file > 0; file--) {
                List<PopulationFact> lines = Stream.generate(() -> population(random))
                        .limit(random.nextInt(40))
                        .toList();
                sources.population(2020, lines);
                all.addAll(lines);
            }
            compare(
                    seed,
                    NaivePopulation.of(CODE, all),
                    database.compute(Plain.population(), FigureDatabase.scope(snapshot, nobody, period)));
        }
    }

    private static SurveyFact survey(Random random, int newestYear) {
        boolean percent = random.nextBoolean();
        List<BigDecimal> answers = random.nextInt(6) == 0
                ? List.of()
                : Stream.generate(
                                () -> BigDecimal.valueOf(random.nextInt(3) * (long) random.nextInt(percent ? 40 : 12)))
                        .limit(5)
                        .toList();
        return new SurveyFact(
                newestYear + 1 - random.nextInt(4),
                random.nextInt(3) == 0 ? null : UNITS[random.nextInt(UNITS.length)],
                "Q" + (1 + random.nextInt(2)),
                answers,
                percent,
                random.nextInt(3) == 0 ? 100 + random.nextInt(401) : null);
    }

    private static PostingFact posting(Random random, YearMonth month) {
        var posted = month.minusMonths(random.nextInt(3)).atDay(1 + random.nextInt(28));
        return new PostingFact(
                month,
                "S" + random.nextInt(60),
                random.nextInt(4) == 0 ? null : UNITS[random.nextInt(UNITS.length)],
                random.nextInt(4) == 0 ? null : "KG" + random.nextInt(5),
                posted,
                random.nextInt(4) == 0 ? null : random.nextInt(30),
                random.nextInt(4) == 0,
                random.nextInt(3) == 0 ? null : posted.plusDays(random.nextInt(120) - 5L));
    }

    private static PopulationFact population(Random random) {
        String[] groups = {"0-5", "6-16", " 17-28", "85-99", "I alt"};
        return new PopulationFact(
                2019 + random.nextInt(2),
                random.nextInt(9) == 0 ? 101 : CODE,
                2019 + random.nextInt(5),
                groups[random.nextInt(groups.length)],
                random.nextInt(4) == 0 ? 0 : random.nextInt(500));
    }

    private static void compare(long seed, Figures naive, Figures sql) {
        assertThat(sql.byKey()).as("seed %s", seed).containsExactlyInAnyOrderEntriesOf(naive.byKey());
    }
}
