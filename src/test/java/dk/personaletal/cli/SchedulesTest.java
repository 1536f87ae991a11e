package dk.personaletal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1Secret;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.yaml.snakeyaml.Yaml;

/** The schedules that are shipped: well-formed, and each command line in them is one that the program takes. */
class SchedulesTest {
    private static final Path FOLDER = Path.of("jobs/schedules");

    @Test
    void systemdStartsCommandsThatThereAre() throws IOException {
        for (String unit : List.of("personaletal.service", "personaletal-failed.service")) {
            String start = line(unit, "ExecStart=");
            assertTakes(start.substring(start.indexOf(' ') + 1));
        }
        assertThat(Files.readString(FOLDER.resolve("personaletal.service")))
                .contains("OnFailure=personaletal-failed.service");
    }

    @Test
    void systemdItselfHasNothingToSay(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")));
        List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify"));
        for (String unit : List.of("personaletal.service", "personaletal-failed.service", "personaletal.timer")) {
            String here = Files.readString(FOLDER.resolve(unit))
                    .replace("/opt/personaletal", Path.of("").toAbsolutePath().toString());
            command.add(Files.writeString(folder.resolve(unit), here).toString());
        }
        Process verify = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(verify.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        // the machine's own units may be worth a word; ours must not be
        assertThat(said.lines().filter(line -> line.contains("personaletal"))).isEmpty();
    }

    @Test
    void cronStartsACommandThatThereIs() throws IOException {
        String entry = line("crontab", "0 2 * * *");
        assertThat(entry).startsWith(" cd /opt/personaletal && ");
        assertTakes(entry.substring(entry.indexOf("./personaletal ") + "./personaletal ".length()));
    }

    @Test
    void everyCodeIsTriedAgainOrShownToSomebody() throws IOException {
        List<Integer> failures = Arrays.stream(ExitCode.values())
                .map(ExitCode::code)
                .filter(code -> code != 0)
                .toList();
        List<Integer> forPeople = numbers(line("personaletal.service", "RestartPreventExitStatus="));
        assertThat(forPeople).doesNotContain(ExitCode.DATABASE_AWAY.code(), ExitCode.BUSY.code());
        assertThat(failures)
                .filteredOn(code -> !forPeople.contains(code))
                .containsExactlyInAnyOrder(ExitCode.DATABASE_AWAY.code(), ExitCode.BUSY.code());
    }

    @Test
    void cronReadsTheEntry() throws IOException {
        for (String entry : Files.readAllLines(FOLDER.resolve("crontab"))) {
            assertThat(entry).matches("#.*|[A-Z]+=\\S+|(\\d+|\\*)( (\\d+|\\*)){4} [^%]+");
        }
        assertThat(Files.readString(FOLDER.resolve("crontab"))).endsWith("\n");
    }

    @Test
    void kubernetesStartsACommandThatThereIs() throws IOException {
        List<Map<?, ?>> objects = kubernetes();
        assertThat(objects.stream().map(one -> String.valueOf(one.get("kind"))))
                .containsExactly("Secret", "PersistentVolumeClaim", "CronJob");
        Map<?, ?> pod = in(objects.get(2), "spec", "jobTemplate", "spec", "template", "spec");
        Map<?, ?> container = (Map<?, ?>) list(pod, "containers").get(0);
        assertTakes(list(container, "args").stream().map(String::valueOf).toArray(String[]::new));
        assertThat(in(pod, "securityContext").get("runAsNonRoot")).isEqualTo(true);
        assertThat(in(container, "securityContext").get("readOnlyRootFilesystem"))
                .isEqualTo(true);
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<user>%1$s:%1$s</user>"
                        .formatted(in(pod, "securityContext").get("runAsUser")));
        assertThat(list(container, "volumeMounts").stream()
                        .map(mount -> String.valueOf(((Map<?, ?>) mount).get("mountPath"))))
                .containsExactly("/srv/personaletal", "/tmp");
    }

    /** Every name in it is known and every value of its kind, by Kubernetes' own description of the three objects. */
    @Test
    void kubernetesKnowsAllThatItSays() throws IOException {
        List<JsonElement> objects =
                kubernetes().stream().map(new Gson()::toJsonTree).toList();
        V1Secret.validateJsonElement(objects.get(0));
        V1PersistentVolumeClaim.validateJsonElement(objects.get(1));
        V1CronJob.validateJsonElement(objects.get(2));
    }

    @Test
    void kubernetesWouldNotTakeAMistake() throws IOException {
        Map<?, ?> job = kubernetes().get(2);
        JsonElement mistaken =
                new Gson().fromJson(new Gson().toJson(job).replace("allowPriv", "allowsPriv"), JsonElement.class);
        assertThatThrownBy(() -> V1CronJob.validateJsonElement(mistaken)).hasMessageContaining("allowsPriv");
    }

    @Test
    void windowsStartsACommandThatThereIs() throws Exception {
        Document task = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(FOLDER.resolve("windows-task.xml").toFile());
        assertThat(text(task, "Command")).endsWith("\\personaletal.cmd");
        assertTakes(text(task, "Arguments"));
    }

    @Test
    void windowsKnowsAllThatItSays() throws Exception {
        Validator windows = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/schedules/windows-task.xsd"))
                .newValidator();
        String task = Files.readString(FOLDER.resolve("windows-task.xml"));
        windows.validate(new StreamSource(new StringReader(task)));
        String mistaken = task.replace("MultipleInstances", "MultipleInstance");
        assertThatThrownBy(() -> windows.validate(new StreamSource(new StringReader(mistaken))))
                .hasMessageContaining("MultipleInstancePolicy");
    }

    @Test
    void noScheduleHoldsASecret() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("--database-password", "PASSWORD=");
            }
        }
    }

    private static List<Map<?, ?>> kubernetes() throws IOException {
        Iterable<Object> documents = new Yaml().loadAll(Files.readString(FOLDER.resolve("kubernetes.yaml")));
        return StreamSupport.stream(documents.spliterator(), false)
                .<Map<?, ?>>map(document -> (Map<?, ?>) document)
                .toList();
    }

    private static void assertTakes(String arguments) {
        assertTakes(arguments.strip().split(" +"));
    }

    private static void assertTakes(String... arguments) {
        assertThatCode(() -> Cli.commands(new Console(false), Clock.systemUTC()).parseArgs(arguments))
                .doesNotThrowAnyException();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    private static String line(String file, String start) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow()
                .substring(start.length());
    }

    private static Map<?, ?> in(Map<?, ?> from, String... path) {
        Map<?, ?> at = from;
        for (String name : path) {
            at = (Map<?, ?>) java.util.Objects.requireNonNull(at.get(name));
        }
        return at;
    }

    private static List<?> list(Map<?, ?> from, String name) {
        return (List<?>) java.util.Objects.requireNonNull(from.get(name));
    }

    private static String text(Document task, String name) {
        return task.getElementsByTagName(name).item(0).getTextContent();
    }
}
