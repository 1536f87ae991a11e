package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
    private final Path file;

    ReferencesTest(@TempDir Path folder) {
        file = folder.resolve("nightly.yaml");
    }

    @Test
    void theShippedSettingsReferToWhatThereIs() {
        assertThat(References.problems(SettingsFile.load(null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "municipality: 999 | municipality: '999' er ingen kommunes kode",
                "municipality: 173\\nbenchmark: {neighbours: [{name: Omegn, from: 2000-01-01, municipalities: [157, 171]}]} | benchmark.neighbours, Omegn: '171' er ingen kommunes kode",
                "municipality: 173\\ntargets: [{indicator: survey-score, question: SOCIAL_KAPTAL, at-least: 3}] | 'SOCIAL_KAPTAL' er ikke i codelists/spoergsmaal.csv. Ret den. Mente du 'SOCIAL_KAPITAL'?",
                "municipality: 173\\nsick-leave: {other-absence: [{name: Barn, codes: ['020']}]} | sick-leave.other-absence, Barn: '020' er ikke i codelists/fravaersaarsager.csv",
                "municipality: 173\\nexpected: [{kind: lon, due-day: 5, from: 2021-03}] | expected kan ikke vente på 'lon'",
            })
    void whatMatchesNothingIsTold(String yaml, String problem) throws IOException {
        Files.writeString(file, yaml.replace("\\n", "\n"));
        assertThat(References.problems(SettingsFile.load(file)))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void allThatMatchNothingAreTold() throws IOException {
        Files.writeString(file, "municipality: 999\nexpected: [{kind: lon, due-day: 5, from: 2021-03}]");
        assertThat(References.problems(SettingsFile.load(file))).hasSize(2);
    }
}
