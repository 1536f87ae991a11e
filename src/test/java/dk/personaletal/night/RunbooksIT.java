package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.DatabaseRoles;
import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.shared.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each runbook is one page, and its commands do what it says, in a folder where a night has been run. */
class RunbooksIT {
    private static final Path RUNBOOKS = Path.of("jobs/runbooks");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```");
    private static final int MOST_LINES = 60;

    /** Has its own test beside the command that it is about. */
    private static final String ELSEWHERE = "genkoer-en-maaned.md";

    private static Path prepared;

    @BeforeAll
    static void runANight(@TempDir Path temp) throws Exception {
        prepared = temp.resolve("personaletal");
        Town.writeInbox(prepared.resolve("inbox"));
        Files.createDirectories(prepared.resolve("jobs"));
        sh(temp, "cp -r '" + Path.of("jobs").toAbsolutePath() + "' personaletal");
        Path launcher = Files.writeString(prepared.resolve("personaletal"), Program.launcher());
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        sh(prepared, "./personaletal run");
    }

    static Stream<Path> runbooks() throws IOException {
        try (Stream<Path> files = Files.list(RUNBOOKS)) {
            return files.filter(file -> !file.endsWith(ELSEWHERE)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("runbooks")
    void isOnePageAndItsCommandsWork(Path runbook, @TempDir Path temp) throws Exception {
        String text = Files.readString(runbook);
        assertThat(text.lines().count()).isLessThanOrEqualTo(MOST_LINES);
        sh(temp, "cp -a '" + prepared + "' .");
        Path folder = temp.resolve("personaletal");
        String script = here(commands(text), folder);
        assertThat(script).isNotBlank();
        String said = sh(folder, script);
        assertThat(said).doesNotContain("\tat ");
        assertThat(Checksum.of(report(folder))).isEqualTo(Checksum.of(report(prepared)));
        assertThat(Town.published(folder.resolve("output"), 2, "manifest.json")).doesNotExist();
    }

    private static Path report(Path folder) {
        return Town.published(folder.resolve("output"), Town.REPORT + ".pdf");
    }

    private static String commands(String runbook) {
        return BLOCK.matcher(runbook)
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.joining());
    }

    /** The example's server and files are the test's own. */
    private static String here(String commands, Path folder) throws IOException {
        if (!commands.contains("db.kommune.dk")) {
            return commands;
        }
        DatabaseAddress empty = TestDatabase.createEmpty();
        DatabaseRoles.make(empty);
        DatabaseAddress address = DatabaseRoles.as(DatabaseRoles.NIGHT, empty);
        Files.writeString(folder.resolve("database-password"), address.password() + "\n");
        Files.writeString(folder.resolve("owner-password"), address.password() + "\n");
        return commands.replaceAll("\"jdbc:postgresql://db.kommune.dk/personaletal[^\"]*\"", "'" + address.url() + "'")
                .replace("/etc/personaletal/", folder + "/");
    }

    private static String sh(Path folder, String script) throws IOException, InterruptedException {
        Path said = Files.createTempFile("runbook", ".txt");
        ProcessBuilder builder = new ProcessBuilder(List.of("bash", "-euo", "pipefail", "-c", script))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PERSONALETAL_"));
        int code = builder.start().waitFor();
        String text = Files.readString(said);
        Files.delete(said);
        assertThat(code).as(script + "\n" + text).isZero();
        return text;
    }
}
