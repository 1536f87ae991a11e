package dk.personaletal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosureSettingsTest {
    private final Path folder;

    DisclosureSettingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private DisclosureSettings settings(String nightly, String disclosure) {
        try {
            Path file = folder.resolve("nightly.yaml");
            Files.writeString(file, "municipality: 173\n" + nightly);
            Files.writeString(folder.resolve("disclosure.yaml"), disclosure);
            return SettingsFile.load(file).settings().disclosure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theShippedLimitsAreTheProductsOwn() {
        assertThat(SettingsFile.load(null).settings().disclosure()).isEqualTo(settings("", "disclosure: {}"));
        assertThat(settings("", "disclosure: {}").committee().threshold()).isEqualTo(5);
    }

    @Test
    void aTableMayHaveALimitOfItsOwn() {
        assertThat(settings("", """
                disclosure:
                  committee:
                    tables:
                      - indicator: sick_leave
                        breakdown: department
                        threshold: 10
                """).committee().tables())
                .containsExactly(new DisclosureSettings.TableRule("sick_leave", "department", null, 10, null, null));
    }

    @Test
    void theCommitteesLimitsAreNeverUnderFiveInAnyTable() {
        assertRefused("", "disclosure:\n  committee:\n    threshold: 4", "committee.threshold");
        assertRefused("", "disclosure:\n  committee:\n    pay-persons: 4", "committee.pay-persons");
        assertRefused(
                "", "disclosure:\n  committee:\n    tables:\n      - indicator: age\n        threshold: 4", "age");
    }

    @Test
    void oneToFivePersonsAreLookedAtTogether() {
        assertThat(settings("", "disclosure:\n  pay-largest-persons: 2").payLargestPersons())
                .isEqualTo(2);
        assertRefused("", "disclosure:\n  pay-largest-persons: 0", "pay-largest-persons");
        assertRefused("", "disclosure:\n  pay-largest-persons: 6", "pay-largest-persons");
    }

    @Test
    void aNameThatIsntKnownIsAnError() {
        assertRefused("", "disclosure:\n  committee:\n    treshold: 6", "treshold");
        assertRefused("", "disclosure:\n  committee:\n    tables:\n      - indicator: sygdom", "sygdom: findes ikke");
    }

    @Test
    void aTableThatNoIndicatorHasIsAnErrorThatNamesTheOneThatWasMeant() {
        assertTableRefused("indicator: turnovr", "turnovr: findes ikke. Mente du 'turnover'?");
        assertTableRefused("indicator: recruiting", "recruiting: findes ikke.");
        assertTableRefused(
                "indicator: turnover\n        breakdown: departmnt",
                "turnover, breakdown departmnt: findes ikke. Mente du 'department'?");
        assertTableRefused(
                "indicator: turnover\n        measure: leavrs",
                "turnover, measure leavrs: findes ikke. Mente du 'leavers'?");
        assertTableRefused(
                "indicator: turnover\n        breakdown: reason\n        measure: leavers",
                "turnover, measure leavers: findes ikke. Vælg mellem departures, departures_share.");
    }

    @Test
    void aTableOfOneQuestionIsThatOfItsUnits() {
        assertThat(settings("", """
                disclosure:
                  committee:
                    tables:
                      - indicator: survey
                        breakdown: department
                        measure: mean
                        threshold: 9
                """).committee().tables()).hasSize(1);
    }

    private void assertTableRefused(String table, String message) {
        assertRefused("", "disclosure:\n  committee:\n    tables:\n      - " + table, message);
    }

    @Test
    void limitsInTheOldPlaceAreRefusedWithTheNewOne() {
        assertRefused("disclosure:\n  committee-threshold: 6\n", "disclosure: {}", "flyttet fra nightly.yaml");
    }

    private void assertRefused(String nightly, String disclosure, String message) {
        assertThatThrownBy(() -> settings(nightly, disclosure))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining(message);
    }
}
