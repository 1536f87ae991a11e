package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        }
    }

    @Test
    void nothingIsSaidOfThem() {
        assertThat(Canaries.in(said)).isEmpty();
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
