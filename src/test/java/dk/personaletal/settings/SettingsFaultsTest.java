package dk.personaletal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a settings file is one Danish line with the file, the line and what was meant. */
class SettingsFaultsTest {
    private final Path file;

    SettingsFaultsTest(@TempDir Path folder) {
        file = folder.resolve("nightly.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "benchmark:\\n  publiser: KRL | linje 3: navnet 'publiser' kendes ikke under 'benchmark'. Mente du 'publisher'?",
                "sickleave:\\n  longest-short-days: 30\\nmunicpality: 1 | linje 4: navnet 'municpality' kendes ikke. Mente du 'municipality'?",
                "areas:\\n  - Omegnskommuner | linje 2: navnet 'areas' kendes ikke. Der kan stå municipality,",
                "benchmark:\\n  areas:\\n  - A\\n    - B | linje 4: 'A - B' står på flere linjer",
                "benchmark:\\n  areas: A | linje 3: 'benchmark.areas' skal være en liste",
                "benchmark:\\n  areas: | linje 3: 'benchmark.areas' har ingen værdi",
                "targets: | linje 2: 'targets' har ingen værdi",
                "benchmark:\\n  neighbours:\\n    - name: A\\n      municipalities: [157] | linje 4: 'benchmark.neighbours[0]' mangler from",
                "benchmark:\\npublisher: KRL | linje 2: 'benchmark' har ingen værdi",
                "turnover:\\n  rehired-within-months: tre | linje 3: 'turnover.rehired-within-months' skal være et helt tal, ikke 'tre'",
                "turnover: 3 | linje 2: 'turnover' skal have navne under sig. Der kan stå denominator, rehired-within-months",
                "sick-leave:\\n  hours-per-month: 160,33 | linje 3: 'sick-leave.hours-per-month' skal være et tal med punktum",
                "organisation: som-dengng | linje 2: 'organisation' kan være som-dengang eller omkodet, ikke 'som-dengng'. Mente du 'som-dengang'?",
                "inbox: [a, b] | linje 2: 'inbox' skal være en enkelt værdi",
                "sick-leave:\\n  other-absence:\\n    - name: Barn\\n      codes: [020] | linje 5: tallet 020 læses som et andet",
                "layout: no | linje 2: no læses som ja eller nej",
                "benchmark:\\n\\tpublisher: KRL | linje 3: der er en tabulator",
                "inbox: a\\ninbox: b | linje 3: 'inbox' står også i linje 2",
                "inbox: a: b | linje 2: et kolon står",
                "inbox: 'a | et anførselstegn bliver ikke lukket",
                "inbox: [a, b | linje",
                "inbox | linje 2: der mangler et kolon",
                "inbox: @x | linje 2: et tegn kan ikke stå først",
                "---\\ninbox: b | mere end ét dokument",
                "inbox: !!javax.script.ScriptEngineManager [] | linje 2: der er et mærke",
                "? [a]\\n: b | linje 2: et navn skal være tekst",
                "targets: &a [*a] | henviser til et andet",
                "inbox: *a | linje 2: der er ingen at henvise til",
                "inbox: a\u0001b | et tegn, som ikke kan læses",
                "expected:\\n  - kind: loen\\n    from: 2021-03 | linje 3: 'expected[0]' mangler due-day",
                "expected:\\n  - {kind: loen, due-day: 5, from: marts} | 'expected[0]' (linje 3): from skal være en måned",
            })
    void isOneDanishLine(String yaml, String message) throws IOException {
        write("municipality: 173\n" + yaml.replace("\\n", "\n").replace("\\t", "\t"));
        assertRefused(message);
    }

    /** 3 to the power of 16 texts. */
    @Test
    void anAliasBombIsRefusedAtOnce() throws IOException {
        StringBuilder bomb = new StringBuilder("municipality: 173\na0: &a0 [x, x, x]\n");
        for (int i = 1; i < 16; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        write(bomb.toString());
        assertRefused("nightly.yaml: et afsnit henviser til et andet");
    }

    @Test
    void whatIsTooDeepOrTooLongIsRefused() throws IOException {
        write("targets: " + "[".repeat(5000));
        assertRefused("for dybt inde");
        write("municipality: 173\n#" + "x".repeat(1 << 20));
        assertRefused("over 1 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# kun en kommentar\n", "---\n"})
    void anEmptyFileIsTold(String yaml) throws IOException {
        write(yaml);
        assertThatThrownBy(() -> SettingsFile.load(file)).isInstanceOf(SettingsProblem.class);
    }

    @Test
    void anotherEncodingIsToldByItsLine() throws IOException {
        String yaml = "municipality: 173\nbenchmark:\n  areas: [Jægerspris]\n";
        Files.write(file, yaml.getBytes(Charset.forName("windows-1252")));
        assertRefused("nightly.yaml, linje 3: tegnene er ikke UTF-8");
        Files.write(file, yaml.getBytes(StandardCharsets.UTF_16));
        assertRefused("nightly.yaml er gemt som UTF-16");
        Files.write(file, ("\ufeff" + yaml).getBytes(StandardCharsets.UTF_8));
        assertThat(SettingsFile.load(file).settings().benchmark().areas()).containsExactly("Jægerspris");
    }

    @Test
    void aFolderOrAMissingFileIsTold() throws IOException {
        assertRefused("findes ikke");
        Files.createDirectory(file);
        assertRefused("er en mappe");
    }

    @Test
    void theFileBesideIsToldByItsOwnName() throws IOException {
        write("municipality: 173\n");
        Path disclosure = file.resolveSibling("disclosure.yaml");
        Files.writeString(disclosure, "disclosure:\n  comittee:\n    threshold: 6\n");
        assertRefused(
                "disclosure.yaml, linje 2: navnet 'comittee' kendes ikke under 'disclosure'. Mente du 'committee'?");
        Files.writeString(disclosure, "committee:\n  threshold: 6\n");
        assertRefused("disclosure.yaml, linje 1: navnet 'committee' kendes ikke. Der kan stå disclosure.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inbox: &i a\noutput: *i",
                "targets: []",
                "metrics:",
                "sickLeave: {longestShortDays: 30}",
                "retention: {years_after_leaving: 5}",
                "organisation: SOM_DENGANG",
                "benchmark: {areas: ['Akademikere, KL', \"no\"]}"
            })
    void whatCannotBeMistakenIsRead(String yaml) throws IOException {
        write("municipality: 173\n" + yaml);
        assertThatCode(() -> SettingsFile.load(file)).doesNotThrowAnyException();
    }

    private void write(String yaml) throws IOException {
        Files.writeString(file, yaml);
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> SettingsFile.load(file))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining(message)
                .extracting(
                        problem -> List.of(String.valueOf(problem.getMessage()).split("\n")))
                .satisfies(lines -> assertThat(lines).hasSize(1));
    }
}
