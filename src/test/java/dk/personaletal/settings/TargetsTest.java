package dk.personaletal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsTest {
    private final Path folder;

    TargetsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<Target> targets(String yaml) {
        try {
            Path file = folder.resolve("nightly.yaml");
            Files.writeString(file, "municipality: 173\n" + yaml);
            return SettingsFile.load(file).settings().targets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theShippedConfigurationHasTheStrategysFour() {
        assertThat(SettingsFile.load(null).settings().targets()).isEqualTo(Target.OF_THE_STRATEGY);
        assertThat(targets("")).isEqualTo(Target.OF_THE_STRATEGY);
    }

    @Test
    void aMunicipalityMayHaveNoneOrOthers() {
        assertThat(targets("targets: []")).isEmpty();
        assertThat(targets("targets:\n  - indicator: survey-score\n    question: AMBASSADOER\n    at-least: 3.9"))
                .singleElement()
                .extracting(Target::question)
                .isEqualTo("AMBASSADOER");
    }

    @Test
    void anUnknownIndicatorIsSaidInDanishWithTheOnesThereAre() {
        assertThatThrownBy(() -> targets("targets:\n  - indicator: trivsel\n    at-least: 3"))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("targets[0]")
                .hasMessageContaining("'trivsel' er ikke et mål, der kan stilles. Vælg mellem turnover, sick-leave");
    }

    @Test
    void aTargetHasJustOneLimitThatFitsIt() {
        assertThatThrownBy(() -> targets("targets:\n  - indicator: turnover")).hasMessageContaining("netop én grænse");
        assertThatThrownBy(() -> targets("targets:\n  - indicator: turnover\n    at-most-area: Omegnskommuner"))
                .hasMessageContaining("kun bruges om sick-leave");
        assertThatThrownBy(() -> targets("targets:\n  - indicator: survey-score\n    at-least: 3.7"))
                .hasMessageContaining("question");
        assertThatThrownBy(
                        () -> targets("targets:\n  - indicator: turnover\n    at-most: 16\n    period: last-12-months"))
                .hasMessageContaining("period");
    }

    @Test
    void aMisspeltNameIsAnError() {
        assertThatThrownBy(() -> targets("targets:\n  - indicator: turnover\n    at-mots: 16"))
                .isInstanceOf(SettingsProblem.class);
    }
}
