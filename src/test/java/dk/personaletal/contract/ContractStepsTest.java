package dk.personaletal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract that can't do what its author means is refused when it's loaded, with the place and what to write. */
class ContractStepsTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path jobs;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ukendt-trin          | trin 1: trinnet 'dropRow' findes ikke. Mente du 'dropRows'?",
                "ukendt-egenskab      | trin 1, daysToSpells: egenskaben 'bro' findes ikke.",
                "to-felter-et-alias   | overskriften 'AFD' er både",
                "slaekket-felt        | Beskæftigelsesgrad: feltet skal være der og kan ikke gøres frivilligt.",
                "slaekket-type        | Ansættelsesdato: typen er date og kan ikke gøres til text.",
                "ukendt-felt          | feltet 'Løntin' findes ikke. Mente du 'Løntrin'?",
                "header-ikke-foerst   | trin 2: skipLinesUntilHeader skal stå først.",
                "kode-to-gange        | trin 1, map, to: '00' giver både Månedsløn og Timeløn.",
                "del-mangler          | trin 1: joinFacets henter fra WorkingTime, som ikke står under parts.",
                "maaned-uden-navn     | trin 1: fromFileName bruger {MM}, som filnavnet X_{yyyy}*.csv ikke har."
            })
    void the_samples_of_faults_are_refused(String name, String message) throws IOException {
        write(Files.readString(SAMPLES.resolve("kontraktfejl/" + name + ".yaml")));

        refused(message);
    }

    @Test
    void every_sample_of_a_fault_is_in_the_table_above() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("kontraktfejl"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml"))).hasSize(10);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sd-person, sd-person",
        "sd-fravdag, sd-fravdag",
        "sd-facetter, sd-facetter",
        "opus-lis-procent, opus-lis/procent",
        "opus-lis-broek, opus-lis/broek",
        "opus-lis-regneark, opus-lis/regneark",
        "opus-lis-fravaer, opus-lis/fravaer",
        "krl-sirka-lang, krl-sirka/lang",
        "krl-sirka-kryds, krl-sirka/kryds",
        "krl-sirka-omsaetning, krl-sirka/omsaetning",
        "dst-frkm-tekst, dst/frkm-tekst",
        "dst-frkm-kode, dst/frkm-kode",
        "dst-frkm-side, dst/frkm-side",
        "dst-fra, dst/fra-tekst",
        "rekruttering, rekruttering",
        "trivsel-gennemsnit, trivsel/gennemsnit",
        "trivsel-svar, trivsel/svar"
    })
    void a_shipped_contract_is_the_one_that_its_sample_proves(String shipped, String sample) throws IOException {
        assertThat(Contracts.load(null).layouts()).contains(shipped);
        assertThat(Path.of("jobs/contracts", shipped + ".yaml"))
                .hasSameTextualContentAs(SAMPLES.resolve(sample).resolve("kontrakt.yaml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{map: {column: A}}, {constant: {A: x}, combine: {}}] | trin 2: et trin er ét navn",
                "[{split: {column: A, pattern: '(x', into: [B]}}] | er ikke et regulært udtryk",
                "[{split: {column: A, pattern: 'x', into: [B]}}] | færre parenteser",
                "[{constant: {B: '1'}}, {combine: {into: B, text: x}}] | trin 2: kolonnen 'B' er lavet af et trin før",
                "[{map: {column: A, list: byer}}] | listen 'byer' findes ikke",
                "[{dropRows: {where: {A: x}}}] | 'name' mangler",
                "[{dropRows: {name: x, where: {A: {after: i går}}}}] | skal være census eller en dag som 2021-03-31",
                "[{scale: {columns: [A], by: ti}}] | 'ti' er ikke et tal",
                "[{fraction: {column: A, numerator: B, denominator: C}}] | enten 'column' eller både",
                "[{joinFacets: {from: X, match: {A: A}, at: census, take: {B: B}}}] | skal stå sammen",
                "[{fromConfig: {B: kommune}}] | indstillingen 'kommune' findes ikke",
                "7 | 'steps' skal være en liste"
            })
    void a_broken_step_says_what_and_where(String steps, String message) throws IOException {
        write("{base: standard, kinds: {loen: {files: ['X_{yyyy}-{MM}.csv'], steps: " + steps + "}}}");

        refused(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X_{åååå}.csv | er ikke et filnavn",
                "X_{yyyy}_{yyyy}.csv | står to gange",
                "../X.csv | er ikke et filnavn"
            })
    void a_file_name_that_fits_no_file_is_refused(String pattern, String message) throws IOException {
        write("{base: standard, kinds: {loen: {files: ['" + pattern + "']}}}");

        refused(message);
    }

    private void refused(String message) {
        assertThatThrownBy(() -> Contracts.load(jobs))
                .isInstanceOf(ContractProblem.class)
                .hasMessageContaining("own.yaml")
                .hasMessageContaining(message);
    }

    private void write(String yaml) throws IOException {
        for (String folder : List.of("contracts", "codelists")) {
            Files.createDirectories(jobs.resolve(folder));
            try (Stream<Path> files = Files.list(Path.of("jobs").resolve(folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, jobs.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
        Files.writeString(jobs.resolve("contracts/own.yaml"), yaml);
    }
}
