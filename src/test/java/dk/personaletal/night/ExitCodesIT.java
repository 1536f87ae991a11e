package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.operations.NightLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to fail: its code, one clear last line, and one JSON document when asked. */
class ExitCodesIT {
    private static Path folder;
    private static DatabaseAddress address;
    private static Program program;
    private static Path empty;

    @BeforeAll
    static void prepare(@TempDir Path temp) throws IOException {
        folder = temp;
        address = Databases.create();
        program = Program.in(temp.resolve("night"), address);
        empty = Files.createDirectories(temp.resolve("empty"));
    }

    static Stream<Arguments> failures() throws IOException {
        return Stream.of(
                arguments(64, "run --nonsense"),
                arguments(64, "nonsense"),
                arguments(64, "run --period 2021-13"),
                arguments(64, "run --marker perhaps"),
                arguments(64, "run --database-url mysql://x"),
                arguments(64, "report nonsense --period 2021-03"),
                arguments(64, "validate nothing.csv"),
                arguments(64, "deliver " + file("loen_2021-03.csv", "x") + " --accept R303"),
                arguments(64, "deliver x.csv --dismiss"),
                arguments(64, "deliver x.csv --dismiss --withdraw --reason x"),
                arguments(66, "deliver loen_2021-03.csv --dismiss --reason x"),
                arguments(66, "deliver payroll.csv --dismiss --reason x"),
                arguments(65, "validate " + file("loen_2021-03.csv", "x")),
                arguments(65, "deliver " + file("payroll.csv", "x")),
                arguments(66, "run --inbox " + empty.resolve("nowhere")),
                arguments(66, "report " + Town.REPORT + " --period 2021-03"),
                arguments(69, "status --database-url jdbc:postgresql://127.0.0.1:1/x"),
                arguments(69, "run --inbox " + empty + " --database-url jdbc:postgresql://127.0.0.1:1/x"),
                arguments(78, "run --inbox " + empty + " --municipality 999"),
                arguments(78, "run --config " + file("unknown.yaml", "municipality: 173\nnonsense: 1\n")),
                arguments(
                        78,
                        "run --config "
                                + file("low.yaml", "municipality: 173\ndisclosure:\n  committee-threshold: 3\n")),
                arguments(78, "run --config " + empty.resolve("nothing.yaml")),
                arguments(78, "run --inbox " + empty + " --contract nonsense"),
                arguments(78, "run --inbox " + empty + " --output o --internal o/in"),
                arguments(78, "status --output a/b --internal a"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("failures")
    void endsWithItsCode(int code, String command) {
        Answer answer = program.run(Stream.concat(Stream.of(command.split(" ")), Stream.of("--json"))
                .toArray(String[]::new));
        assertThat(answer.failed(code).json().isObject()).isTrue();
    }

    @Test
    void withoutJsonNothingIsOnStandardOut() {
        assertThat(program.run("run", "--inbox", "nowhere").failed(66).out()).isEmpty();
    }

    @Test
    void outputThatCannotBeWrittenIsToldAndTheNextRunGoesOn() throws IOException {
        Program own = Program.in(folder.resolve("unwritable"), Databases.create());
        String delivery = file("loen_2021-03.csv", "x").toString();
        Path plain = file("plain", "");
        own.run("deliver", delivery, "--internal", plain.resolve("in").toString())
                .failed(73);
        own.run("deliver", delivery).failed(65);
    }

    @Test
    void aRejectedDeliveryDoesNotStopTheRest() throws IOException {
        Path inbox = Town.writeInbox(folder.resolve("inbox"));
        Town.rewrite(
                inbox.resolve("fravaer_2021-02.csv"),
                inbox.resolve("fravaer_2021-02.csv"),
                lines -> lines.subList(1, lines.size()));
        String marker = Files.readString(inbox.resolve("loen_2021-03.csv.sha256"));
        Files.write(inbox.resolve("loen_2021-03.csv.sha256"), ("\ufeff" + marker).getBytes(StandardCharsets.UTF_16LE));
        Files.writeString(inbox.resolve("Løn april 2021.xlsx"), "PK\3\4 xl/workbook.xml");
        Files.writeString(inbox.resolve("Løn april 2021.xlsx.sha256"), marker);
        Files.writeString(inbox.resolve("Løn maj 2021.csv"), "x");
        Program own = Program.in(folder.resolve("rejected"), Databases.create());
        assertThat(own.night(inbox).failed(65).out())
                .contains(
                        "fravaer_2021-02.csv",
                        "taget ind loen_2021-03.csv",
                        "et Excel-regneark: gem den som loen_2021-04.csv",
                        "venter    Løn maj 2021.csv: filnavnet er ikke et, der er aftalt. Kald den loen_2021-05.csv",
                        Town.REPORT + ".pdf");

        Files.delete(inbox.resolve("fravaer_2021-02.csv"));
        Files.delete(inbox.resolve("Løn april 2021.xlsx"));
        Answer next = own.night(inbox, "--period", "2021-05", "--json").failed(65);
        assertThat(next.err()).contains("afvist: fravaer_2021-02.csv", "Der er ingen lønleverance for 2021-05");
        assertThat(next.json().get("deliveries").toString())
                .contains("\"rejectedBefore\"", "\"R005\"", "\"already_taken_in\"");
        own.run("deliver", "--dismiss", "fravaer_2021-02.csv", "--reason", "Kommer ikke igen")
                .succeeded();
        assertThat(own.run("status").succeeded().out()).contains("fravaer_2021-02.csv: Kommer ikke igen");
        own.night(inbox).succeeded();
    }

    /** Where the lines of other municipalities would be left out of the paper without a word. */
    @Test
    void aNameThatNoDeliveryHasIsToldBeforeAnythingIsPublished() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("benchmarks"));
        Path town = Town.writeInbox(folder.resolve("town"), 40);
        for (String file : List.of("loen_2021-03.csv", "benchmark_sygefravaer.csv")) {
            Files.copy(town.resolve(file), inbox.resolve(file));
            Files.copy(town.resolve(file + ".sha256"), inbox.resolve(file + ".sha256"));
        }
        Program own = Program.in(folder.resolve("misspelt"), Databases.create());
        Path config = Town.config(inbox);
        String right = Files.readString(config);
        for (String[] word : new String[][] {
            {"publisher: KRL", "publisher: KLR", "Der er KRL."},
            {"    - Omegnskommuner", "    - Omegnskomuner", "Mente du 'Omegnskommuner'?"},
            {"at-most-area: Alle kommuner i Danmark", "at-most-area: Landet", "targets, at-most-area"}
        }) {
            assertThat(right).contains(word[0]);
            Files.writeString(config, right.replace(word[0], word[1]));
            assertThat(own.run("run", "--config", config.toString()).failed(78).err())
                    .contains(word[2]);
            assertThat(Town.published(own.output(), "manifest.json")).doesNotExist();
        }
        Files.writeString(config, right);
        own.run("run", "--config", config.toString()).succeeded();
    }

    /** It finds all of them beforehand, and says what it can of the rest. */
    @Test
    void theDoctorFindsWhatTheConfigurationRefersToInVain() throws IOException {
        Path config = file("in-vain.yaml", "municipality: 999\nexpected: [{kind: lon, due-day: 5, from: 2021-03}]\n");
        assertThat(program.run("doctor", "--config", config.toString(), "--inbox", empty.toString())
                        .failed(78)
                        .out())
                .contains("'999' er ingen kommunes kode", "'lon'", "Skrifter");
        assertThat(program.run(
                                "doctor",
                                "--config",
                                file("tab.yaml", "a:\n\tb: 1\n").toString())
                        .failed(78)
                        .out())
                .contains("tab.yaml, linje 2: der er en tabulator", "Skrifter");
    }

    @Test
    void twoRunsAtOnceAreOneTooMany() {
        try (NightLock held = NightLock.tryAcquire(address, 173).orElseThrow()) {
            program.run("run", "--inbox", empty.toString()).failed(75);
            assertThat(held.isHeld()).isTrue();
        }
        program.run("run", "--inbox", empty.toString()).succeeded();
    }

    @Test
    void helpIsNoFailure() {
        for (String command : List.of("", "run", "deliver", "report", "status", "validate", "demo")) {
            Answer help = program.run((command + " --help").strip().split(" "));
            assertThat(help.succeeded().out()).as(command).contains("personaletal");
        }
    }

    private static Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return file;
    }
}
