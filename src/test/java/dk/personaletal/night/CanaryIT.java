package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers and names that go in never come out: not in answers, logs, files or tables. */
class CanaryIT {
    private static Program program;
    private static DatabaseAddress address;
    private static String said;

    @BeforeAll
    static void runTheNight(@TempDir Path folder) throws IOException {
        Path inbox = Canaries.writeInbox(folder.resolve("inbox"));
        inNames(inbox.resolve("loen_2021-03.csv"));
        address = Databases.create();
        program = Program.in(folder.resolve("night"), address);
        Answer night = program.night(inbox).failed(65);
        Answer json = program.run("validate", inbox.resolve("loen_2021-02.csv").toString(), "--json");
        said = night.out() + night.err() + json.failed(65).out() + json.err();
    }

    @Test
    void theNightSawThem() {
        assertThat(said)
                .contains("R007", "R108", "R103", "R101", "R106", "loen_2021-02.csv", "loen_2021-03_xxxxxx-xxxx.csv");
        assertThat(Town.published(program.output(), Town.REPORT + ".pdf")).isRegularFile();
    }

    /** One of them in the file's own name and in a department's. */
    private static void inNames(Path payroll) throws IOException {
        Path named = payroll.resolveSibling("loen_2021-03_010150-0000.csv");
        assertThat(Canaries.in(named.toString())).isNotEmpty();
        Town.rewrite(payroll, named, lines -> lines.stream()
                .map(line -> line.replace("Social Indsats", "010150-0000"))
                .toList());
        Files.delete(payroll);
    }

    @Test
    void theyWouldBeFound(@TempDir Path folder) throws IOException {
        for (String line : Files.readAllLines(Canaries.writeInbox(folder).resolve("loen_2021-03.csv")).stream()
                .skip(1)
                .toList()) {
            assertThat(Canaries.in(line.split(";")[2])).as(line).isNotEmpty();
            assertThat(Canaries.in(line.split(";")[3])).as(line).hasSize(2);
            assertThat(Canaries.in("(7,2," + line.split(";")[5] + ",x)"))
                    .as(line)
                    .hasSize(1);
        }
    }

    @Test
    void nothingIsSaidOfThem() {
        assertThat(Canaries.in(said)).isEmpty();
    }

    @Test
    void aNumberTypedInFindsItsLinesAndIsNotRepeated() {
        Answer employment = explain("--employment", Canaries.employment(8)).succeeded();
        assertThat(employment.out())
                .contains("loen_2021-03_xxxxxx-xxxx.csv linje 10", "loen_2020-03.csv linje 10")
                .doesNotContain("linje 11");
        assertThat(explain("--person", Canaries.number(8)).succeeded().out()).isEqualTo(employment.out());
        assertThat(Canaries.in(employment.out() + employment.err())).isEmpty();
    }

    @Test
    void aNumberIsNotLookedUpForTheCommitteeNorWithoutItsKey(@TempDir Path elsewhere) {
        Answer committee = program.run("explain", "--period", "2021-03", "--employment", Canaries.employment(8));
        assertThat(committee.failed(64).err()).contains("--edition internal");
        Answer nobody = explain("--employment", "no such number").failed(66);
        Answer keyless = explain("--employment", Canaries.employment(8), "--data", elsewhere.toString())
                .failed(78);
        assertThat(keyless.err()).contains("Nøglen");
        assertThat(Canaries.in(committee.err() + nobody.err() + keyless.err())).isEmpty();
    }

    private static Answer explain(String... more) {
        List<String> command = new ArrayList<>(List.of("explain", "--period", "2021-03", "--edition", "internal"));
        command.addAll(List.of(more));
        return program.run(command.toArray(String[]::new));
    }

    @Test
    void noFileTellsOfThem() throws IOException {
        assertThat(program.output()).isNotEmptyDirectory();
        assertThat(Canaries.under(program.output())).isEmpty();
        assertThat(Town.internal(program.output())).isNotEmptyDirectory();
        assertThat(Canaries.under(Town.internal(program.output()))).isEmpty();
    }

    @Test
    void noTableTellsOfThem() {
        assertThat(Databases.text(address))
                .containsKeys("payroll_row", "finding", "batch_step_execution_context")
                .allSatisfy((table, text) -> assertThat(Canaries.in(text)).isEmpty());
    }
}
