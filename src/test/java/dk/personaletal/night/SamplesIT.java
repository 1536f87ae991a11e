package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.InboxFile;
import dk.personaletal.intake.DeliveryOutcome;
import dk.personaletal.intake.Intake;
import dk.personaletal.intake.IntakeOrder;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.workplace.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every source that we have been shown comes in by its contract alone, row by row, and no row is lost on the way. */
class SamplesIT {
    private static Doorway doorway;

    @BeforeAll
    static void open(@TempDir Path temp) {
        doorway = new Doorway(temp);
    }

    @AfterAll
    static void close() {
        doorway.close();
    }

    static List<Sample> samples() throws IOException {
        return Sample.list(".csv", ".xlsx");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comesInAsExpected(Sample sample, @TempDir Path temp) throws IOException {
        doorway.forgetAll();
        DeliveryOutcome outcome = takeIn(sample, temp);
        List<String> rows = rows(sample);
        assertThat(account(sample)).isEqualTo(sample.account());

        if (sample.verdict().equals("taget ind")) {
            doorway.forgetAll();
            DeliveryOutcome standard = doorway.takeIn(temp.resolve("intern"), new InboxFile(sample.expected(), null))
                    .get(0);
            assertThat(outcome.rejected()).as(outcome.findings().toString()).isFalse();
            assertThat(standard.rejected()).as(standard.findings().toString()).isFalse();
            assertThat(rows).isNotEmpty().isEqualTo(rows(sample));
        } else {
            assertThat(outcome.rejected()).isTrue();
            assertThat(rows).isEmpty();
            Arrays.stream(sample.verdict().split("[^A-Za-z0-9]+"))
                    .filter(word -> word.matches("R\\d{3}"))
                    .forEach(rule -> assertThat(outcome.findings())
                            .anyMatch(finding -> finding.rule().equals(rule)));
        }
    }

    private static DeliveryOutcome takeIn(Sample sample, Path temp) throws IOException {
        InboxFile file = new InboxFile(sample.folder().resolve(sample.file()), null);
        return takeIn(doorway, temp, sample.folder().resolve("kontrakt.yaml"), file);
    }

    /** By that contract alone, which is one more beside the shipped ones. */
    static DeliveryOutcome takeIn(Doorway doorway, Path temp, Path contract, InboxFile file) throws IOException {
        Path jobs = jobs(temp.resolve("jobs"), contract);
        SettingsFile settings = new SettingsFile(SettingsFile.load(null).settings(), jobs);
        Intake intake =
                new Intake(doorway.workplace(), settings, temp.resolve("intern"), doorway.keyFile(), Progress.SILENT);
        return intake.takeIn(new IntakeOrder(List.of(file), "kontrakt", false, List.of(), null))
                .get(0);
    }

    /** The shipped ones, with one contract more. */
    private static Path jobs(Path jobs, Path contract) throws IOException {
        for (String folder : List.of("contracts", "codelists")) {
            Files.createDirectories(jobs.resolve(folder));
            try (Stream<Path> files = Files.list(Path.of("jobs").resolve(folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, jobs.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
        Files.copy(contract, jobs.resolve("contracts").resolve("kontrakt.yaml"));
        return jobs;
    }

    /** All columns but the delivery and the line. */
    private static List<String> rows(Sample sample) {
        return doorway
                .workplace()
                .database()
                .sql("select to_jsonb(r) - 'delivery_id' - 'line_no' from "
                        + sample.kind().table() + " r")
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private static List<String> account(Sample sample) {
        return doorway.workplace()
                .database()
                .sql("""
                        select concat_ws(';', step, rows_in, s.rows_added, s.rows_merged, s.rows_dropped, s.rows_rejected, rows_out)
                        from delivery_step s join delivery using (delivery_id) where file_name = :file order by place
                        """)
                .param("file", sample.file())
                .query(String.class)
                .list();
    }
}
