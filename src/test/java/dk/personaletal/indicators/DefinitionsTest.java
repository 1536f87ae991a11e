package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.ageband.AgeIndicator;
import dk.personaletal.indicators.benchmark.BenchmarkIndicator;
import dk.personaletal.indicators.pay.PayIndicator;
import dk.personaletal.indicators.population.PopulationIndicator;
import dk.personaletal.indicators.recruiting.RecruitingIndicator;
import dk.personaletal.indicators.sickleave.SickLeaveIndicator;
import dk.personaletal.indicators.staff.StaffIndicator;
import dk.personaletal.indicators.survey.SurveyIndicator;
import dk.personaletal.indicators.turnover.TurnoverBenchmarkIndicator;
import dk.personaletal.indicators.turnover.TurnoverIndicator;
import dk.personaletal.indicators.turnover.TurnoverTrendIndicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an indicator says that it computes is the page that HR reads. */
class DefinitionsTest {
    static Stream<Indicator> indicators() {
        return Stream.of(
                new AgeIndicator(List.of()),
                new BenchmarkIndicator(),
                new PayIndicator(1),
                new PopulationIndicator(),
                new RecruitingIndicator(),
                new SickLeaveIndicator(),
                new StaffIndicator(25),
                new SurveyIndicator(Map.of()),
                new TurnoverBenchmarkIndicator("KRL", Map.of()),
                new TurnoverIndicator(),
                new TurnoverTrendIndicator());
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void hasAPageOfItsNameAndVersion(Indicator indicator) throws IOException {
        Path page = Path.of("jobs/definitions", indicator.name() + ".md");
        assertThat(Files.readAllLines(page).get(0))
                .endsWith(" (`" + indicator.name() + "`), definition " + indicator.definitionVersion());
    }
}
