package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As RandomMunicipalitiesTest, for every indicator that is nothing but SQL and has a {@link SecondImplementation}. */
class RandomTownsTest {
    private static final int SEEDS = 100;

    static List<Descriptor> indicators() throws ReflectiveOperationException {
        List<Descriptor> found = new ArrayList<>();
        for (Descriptor indicator : Descriptors.all()) {
            if (Naive.find(indicator).isPresent()) {
                found.add(indicator);
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void everyFigureIsExactlyTheNaiveOne(Descriptor indicator) throws ReflectiveOperationException {
        SecondImplementation naive = Naive.find(indicator).orElseThrow();
        FigureDatabase database = new FigureDatabase();
        for (long seed = 1; seed <= SEEDS; seed++) {
            RandomMunicipality random = RandomMunicipality.withHistory(seed);
            YearMonth period = random.period();
            Municipality delivered = random.municipality();
            IndicatorScope scope = FigureDatabase.scope(database.write(delivered, period), delivered, period);
            naive.deliver(database.jdbc());
            Figures sql = database.compute(new SqlIndicator(indicator.name(), naive.settings()), scope);
            assertThat(sql.byKey())
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderEntriesOf(naive.figures(NaiveHistory.restate(delivered, period), period)
                            .byKey());
        }
    }
}
