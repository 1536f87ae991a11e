package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.operations.NightLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operations see of a night. */
class OperationsIT {
    private static Path folder;
    private static Path inbox;
    private static Program program;
    private static DatabaseAddress address;

    @BeforeAll
    static void runOnce(@TempDir Path temp) {
        folder = temp;
        inbox = Town.writeInbox(temp.resolve("inbox"));
        address = Databases.create();
        program = Program.in(temp.resolve("night"), address);
        program.night(inbox, "--metrics", temp.resolve("first.prom").toString()).succeeded();
    }

    @Test
    void theNightLeavesFiguresAndAPageWhoseLinksLead() throws IOException {
        assertThat(Files.readString(folder.resolve("first.prom")))
                .contains("personaletal_last_run_exit_code{municipality=\"173\"} 0", "stage=\"publish\"");
        String page = Files.readString(program.output().resolve("index.html"));
        List<String> links = java.util.regex.Pattern.compile("href=\"([^#\"]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(links)
                .hasSize(2)
                .allSatisfy(link -> assertThat(program.output().resolve(link)).isRegularFile());
    }

    @Test
    void aMissingDeliveryIsCode66AndNamedWhileTheRestIsDone() throws IOException {
        Path config = config("""
                expected:
                  - kind: loen
                    due-day: 5
                    from: 2021-03
                """);
        Answer answer =
                program.night(inbox, "--config", config.toString(), "--json").failed(66);
        assertThat(answer.err()).contains("mangler: loen for 2021-04 (senest 2021-05-05)");
        JsonNode json = answer.json();
        assertThat(json.get("exitCode").asInt()).isEqualTo(66);
        assertThat(json.get("missing").get(0).get("period").asText()).isEqualTo("2021-04");
        assertThat(json.get("period").asText()).isEqualTo(Town.PERIOD);
        assertThat(Files.readString(Town.internal(program.output()).resolve("index.html")))
                .contains("loen for april 2021");
        assertThat(Files.readString(program.output().resolve("index.html"))).doesNotContain("april", "kørsler");
    }

    /** Somebody who may write in the readers' folder puts links where the program writes. */
    @Test
    void aLinkPlantedWhereTheProgramWritesIsNotFollowed() throws IOException {
        Path output = Files.createDirectories(folder.resolve("planted"));
        Path victim = Files.writeString(folder.resolve("victim"), "theirs");
        Path metrics = folder.resolve("planted.prom");
        for (Path link : List.of(
                output.resolve("index.html"),
                output.resolve(".index.html.new"),
                metrics,
                folder.resolve(".planted.prom.new"))) {
            Files.createSymbolicLink(link, victim);
        }
        String[] night = {"--output", output.toString(), "--metrics", metrics.toString()};
        program.night(inbox, night).succeeded();
        assertThat(victim).hasContent("theirs");
        assertThat(output.resolve("index.html")).content().contains("marts 2021");
        assertThat(metrics).content().contains("personaletal_last_run_exit_code");

        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path month = output.resolve(Town.MUNICIPALITY).resolve(Town.PERIOD);
        Files.move(month, folder.resolve("moved"));
        Files.createSymbolicLink(month, elsewhere);
        Answer refused = program.night(inbox, night).failed(73);
        assertThat(refused.err()).contains(month.toString(), "links følges ikke");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aDamagedManifestIsToldAndTheNightEndsAsItShould() throws IOException {
        Path output = folder.resolve("damaged");
        program.night(inbox, "--output", output.toString()).succeeded();
        Path manifest = Town.published(output, "manifest.json");
        Files.writeString(manifest, Files.readString(manifest).substring(0, 100));
        Answer night = program.night(inbox, "--output", output.toString()).succeeded();
        assertThat(night.err())
                .contains("Bemærk: " + manifest + " er beskadiget")
                .doesNotContain("\tat ");
        assertThat(Town.internal(output).resolve("index.html")).content().contains(manifest.toString());
        assertThat(program.run("doctor", "--inbox", inbox.toString(), "--output", output.toString())
                        .succeeded()
                        .out())
                .contains("! obs  Udgivet: " + manifest);
    }

    @Test
    void whatCannotBeExpectedIsAMistakeInTheConfiguration() throws IOException {
        Path config = config("""
                expected:
                  - kind: trivsel
                    due-day: 5
                    from: 2021-03
                """);
        program.night(inbox, "--config", config.toString()).failed(78);
    }

    @Test
    void aBrokenNightIsMailedAndCounted() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Path config = config(mail(server.getSmtp().getPort()));
            Path metrics = folder.resolve("broken.prom");
            program.run(
                            "run",
                            "--config",
                            config.toString(),
                            "--database-url",
                            "jdbc:postgresql://127.0.0.1:1/x",
                            "--metrics",
                            metrics.toString())
                    .failed(69);
            assertThat(server.getReceivedMessages()[0].getSubject()).contains("natten blev afbrudt (kode 69)");
            assertThat(Files.readString(metrics)).contains("personaletal_last_run_exit_code{municipality=\"173\"} 69");
        } finally {
            server.stop();
        }
    }

    @Test
    void aMailServerThatIsAwayChangesNoExitCode() throws IOException {
        Path config = config(mail(1));
        Answer answer = program.run("run", "--config", config.toString(), "--inbox", "nowhere");
        assertThat(answer.failed(66).err()).contains("Mailen om natten kunne ikke sendes gennem 127.0.0.1:1");
    }

    @Test
    void asJsonEveryLineOfTheLogTellsItsRun() throws IOException {
        Path another = Files.createDirectories(folder.resolve("another"));
        Files.writeString(another.resolve("loen_2021-04.csv"), "nonsense\n");
        Program rejecting = Program.in(folder.resolve("rejecting"), Databases.create());
        Answer answer = rejecting.night(another, "--marker", "none", "--log=json", "--json");
        assertThat(answer.code()).isEqualTo(65);
        String run = answer.json().get("runId").asText();
        ObjectMapper json = new ObjectMapper();
        for (String line : answer.err().lines().toList()) {
            JsonNode labels = json.readTree(line).get("labels");
            assertThat(labels.get("run_id").asText()).isEqualTo(run);
            assertThat(labels.has("stage") && labels.has("delivery")).isTrue();
        }
        assertThat(answer.err())
                .contains("\"delivery\":\"loen_2021-04.csv\"", "personaletal: afvist: loen_2021-04.csv");
    }

    @Test
    void aNightThatOnlyJudgesLoadsNothing() throws IOException {
        Program fresh = Program.in(folder.resolve("judged"), Databases.create());
        Answer answer = fresh.night(inbox, "--dry-run", "--json").succeeded();
        assertThat(answer.json().get("deliveries").size()).isEqualTo(markers());
        JsonNode status = fresh.run("status", "--json").succeeded().json();
        assertThat(status.get("deliveries")).isEmpty();
        assertThat(status.get("published")).isEmpty();
        assertThat(program.night(inbox, "--dry-run", "--json")
                        .succeeded()
                        .json()
                        .get("deliveries"))
                .isEmpty();
    }

    @Test
    void theDoctorFindsNothingWhereAllIsWell() {
        assertThat(program.run("doctor", "--inbox", inbox.toString())
                        .succeeded()
                        .out())
                .doesNotContain("✗")
                .contains("✓ ok", "Skrifter", "Nattens lås: er ledig");
    }

    @Test
    void theDoctorNamesWhatIsWrongAndWhatToDo() throws IOException {
        Path data = Files.createDirectories(folder.resolve("open"));
        Path key = Files.createDirectories(data.resolve("secret")).resolve("pseudonym.key");
        Files.writeString(key, "0".repeat(64));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        Answer answer = program.run("doctor", "--inbox", "nowhere", "--data", data.toString(), "--json")
                .failed(78);
        assertThat(answer.out()).contains("nowhere findes ikke", "kan læses af andre", "chmod 600");
    }

    @Test
    void theDoctorMissesTheKeyOfLoadedRows() {
        Answer answer = program.run("doctor", "--inbox", inbox.toString(), "--data", folder.resolve("lost") + "");
        assertThat(answer.failed(78).out())
                .containsPattern("nøglen med id [0-9a-f]{8} mangler: nøglefilen \\S+ findes ikke");
    }

    @Test
    void theDoctorTellsWhoHoldsTheLock() {
        try (NightLock held = NightLock.tryAcquire(address, 173).orElseThrow()) {
            assertThat(held.isHeld()).isTrue();
            assertThat(program.run("doctor", "--inbox", inbox.toString())
                            .succeeded()
                            .out())
                    .contains("! obs  Nattens lås: holdes af");
        }
    }

    @Test
    void theDoctorMissesTheDatabase() {
        Answer answer =
                program.run("doctor", "--inbox", inbox.toString(), "--database-url", "jdbc:postgresql://127.0.0.1:1/x");
        assertThat(answer.failed(69).out()).contains("✗ fejl Database: serveren svarer ikke");
    }

    private static long markers() throws IOException {
        try (var files = Files.list(inbox)) {
            return files.filter(file -> file.toString().endsWith(".sha256")).count();
        }
    }

    private static String mail(int port) {
        return """
                mail:
                  to: [drift@example.dk]
                  from: personaletal@example.dk
                  host: 127.0.0.1
                  port: %d
                  encryption: none
                """.formatted(port);
    }

    private static Path config(String more) throws IOException {
        Path file = Files.createTempFile(folder, "nightly", ".yaml");
        return Files.writeString(file, Files.readString(Path.of("jobs/nightly.yaml")) + more);
    }
}
