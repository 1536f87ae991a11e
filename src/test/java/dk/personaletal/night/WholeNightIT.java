package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.EmbeddedServer;
import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.shared.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night on a PostgreSQL reached by address and password, and what the commands then say. */
class WholeNightIT {
    private static EmbeddedServer server;
    private static DatabaseAddress address;
    private static Path inbox;
    private static Program program;

    @BeforeAll
    static void runTheNight(@TempDir Path folder) {
        inbox = Town.writeInbox(folder.resolve("inbox"));
        server = EmbeddedServer.open(folder.resolve("server"));
        address = server.address();
        program = Program.in(folder.resolve("night"), address);
        program.night(inbox).succeeded();
    }

    @AfterAll
    static void stopTheServer() {
        server.close();
    }

    @Test
    void publishesTheFilesThatTheManifestNames() throws IOException {
        JsonNode manifest = new ObjectMapper().readTree(Files.readAllBytes(published("manifest.json")));
        JsonNode files = manifest.get("files");
        assertThat(names(files))
                .contains(Town.REPORT + ".pdf", Town.REPORT + ".xlsx", "tables/personaleomsaetning_center.csv");
        for (String name : names(files)) {
            assertThat(Checksum.of(published(name)))
                    .as(name)
                    .isEqualTo(files.get(name).asText());
        }
        assertThat(manifest.get("deliveries")).isNotEmpty();
        Path quality = Town.internal(program.output()).resolve("quality/173");
        assertThat(quality.resolve("loen_2021-03.json")).isRegularFile();
        assertThat(quality.resolve("loen_2021-03.csv")).isRegularFile();
    }

    /** A declaration that no figure answers to is stale, or the figure has vanished. */
    @Test
    void everyFigureThatADescriptorDeclaresIsThere() {
        Set<String> written = Set.copyOf(Databases.client(address)
                .sql(
                        "select distinct indicator || ' ' || split_part(breakdown, ':', 1) || ' ' || measure from indicator_value")
                .query(String.class)
                .list());
        List<String> declared =
                Descriptors.all().stream().flatMap(WholeNightIT::figures).toList();
        assertThat(written).containsAll(declared);
    }

    private static Stream<String> figures(Descriptor indicator) {
        return indicator.breakdowns().entrySet().stream().flatMap(rows -> rows.getValue().measures().stream()
                .filter(indicator::isAlways)
                .map(measure -> indicator.name() + " " + rows.getKey() + " " + measure));
    }

    @Test
    void theEmbeddedServerGivesTheSameBytes(@TempDir Path folder) {
        Program embedded = Program.in(folder);
        embedded.night(inbox).succeeded();
        assertThat(Town.published(embedded.output(), Town.REPORT + ".pdf"))
                .hasSameBinaryContentAs(published(Town.REPORT + ".pdf"));
    }

    @Test
    void aSecondNightHasNothingNew() {
        assertThat(program.night(inbox).succeeded().out()).contains("Intet nyt");
        JsonNode answer = program.night(inbox, "--json").succeeded().json();
        assertThat(answer.get("published").asBoolean()).isFalse();
        assertThat(answer.get("version").asInt()).isEqualTo(1);
        assertThat(answer.get("period").asText()).isEqualTo(Town.PERIOD);
    }

    @Test
    void statusTellsOfRunsDeliveriesAndReports() {
        JsonNode status = program.run("status", "--inbox", inbox.toString(), "--json")
                .succeeded()
                .json();
        assertThat(status.get("municipality").asInt()).isEqualTo(173);
        assertThat(status.get("lastRuns")).isNotEmpty();
        assertThat(status.get("deliveries")).hasSizeGreaterThan(28);
        assertThat(status.get("published").get(0).get("period").asText()).isEqualTo(Town.PERIOD);
    }

    @Test
    void validateLoadsNothing() {
        long before = count("delivery");
        JsonNode answer = program.run(
                        "validate", inbox.resolve("loen_2021-03.csv").toString(), "--json")
                .succeeded()
                .json();
        assertThat(answer.get("deliveries").get(0).get("rowsRead").asLong()).isGreaterThan(100);
        assertThat(count("delivery")).isEqualTo(before);
    }

    @Test
    void aReportMadeBeforeIsNotMadeAgain() {
        Answer answer = program.run("report", Town.REPORT, "--period", Town.PERIOD, "--format", "pdf");
        assertThat(answer.succeeded().out()).contains("Intet nyt", Town.REPORT + ".pdf");
    }

    @Test
    void springBatchRemembersTheNightInTheDatabase() {
        assertThat(List.of("batch_job_instance", "batch_job_execution", "batch_step_execution"))
                .allMatch(table -> count(table) > 0);
    }

    private static long count(String table) {
        return Databases.client(address)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static Path published(String name) {
        return Town.published(program.output(), name);
    }

    private static List<String> names(JsonNode files) {
        Iterable<String> names = files::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).toList();
    }
}
