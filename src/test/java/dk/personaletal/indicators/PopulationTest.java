package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PopulationTest {
    private static final YearMonth PERIOD = YearMonth.of(2021, 3);

    private FigureDatabase database;
    private long snapshot;
    private OtherSources sources;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    @BeforeEach
    void emptySnapshot() {
        snapshot = database.write(new Municipality(), PERIOD);
        sources = new OtherSources(database, snapshot);
    }

    private Figures population() {
        return database.compute(Plain.population(), FigureDatabase.scope(snapshot, new Municipality(), PERIOD));
    }

    private static PopulationFact line(int forecast, int year, String group, int persons) {
        return new PopulationFact(forecast, 173, year, group, persons);
    }

    @Test
    void changesAreFromTheFirstYearToTheLastAndTheSumIsOurs() {
        sources.population(
                2021,
                List.of(
                        line(2021, 2021, "0-5", 3401),
                        line(2021, 2021, "6-16", 7905),
                        line(2021, 2021, "I alt", 99_999),
                        line(2021, 2032, "0-5", 4875),
                        line(2021, 2032, "6-16", 7986)));
        Figures figures = population();
        assertThat(figures.ratio("age_group", "0-5", "2032", "change")).isEqualTo("1474 / 1");
        assertThat(figures.ratio("age_group", "*", "2021", "persons")).isEqualTo("11306 / 1");
        assertThat(figures.ratio("age_group", "*", "2032", "change_rate")).isEqualTo("1555 / 11306");
        assertThat(figures.ratio("age_group", "I alt", "2021", "persons")).isNull();
        assertThat(figures.ratio("age_group", "0-5", "2032", "yearly_change")).isNull();
    }

    @Test
    void theNewestForecastOfOurOwnMunicipalityIsUsed() {
        sources.population(2020, List.of(line(2020, 2021, "0-5", 3300)));
        sources.population(
                2021, List.of(line(2021, 2021, "0-5", 3401), new PopulationFact(2022, 101, 2021, "0-5", 40_000)));
        assertThat(population().ratio("age_group", "0-5", "2021", "persons")).isEqualTo("3401 / 1");
    }
}
