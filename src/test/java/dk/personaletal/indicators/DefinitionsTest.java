package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an indicator says that it computes is the page that HR reads. */
class DefinitionsTest {
    static Stream<Descriptor> descriptors() {
        return Descriptors.all().stream();
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void hasAPageOfItsNameAndVersion(Descriptor indicator) throws IOException {
        Path page = Path.of("jobs/definitions", indicator.name() + ".md");
        assertThat(Files.readAllLines(page).get(0))
                .endsWith(" (`" + indicator.name() + "`), definition " + indicator.version());
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void saysOfEveryFigureHowItIsWorkedOut(Descriptor indicator) {
        assertThat(indicator.measures())
                .allSatisfy((name, measure) ->
                        assertThat(measure.formula()).as(name).isNotNull());
    }
}
