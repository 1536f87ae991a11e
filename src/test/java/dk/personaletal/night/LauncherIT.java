package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operations start: the script in the project's root. */
class LauncherIT {
    private static final CrashPoint AT_WORK = CrashPoint.named("take-in: middle chunk, before commit");

    private final DatabaseAddress address = Databases.create();

    private final Path launcher;
    private final Program program;
    private final String[] night;

    LauncherIT(@TempDir Path folder) throws IOException {
        launcher = Launcher.in(folder.resolve("home"));
        Path inbox = Town.writeInbox(folder.resolve("inbox"), 40);
        program = Program.in(folder.resolve("work"), address).by(launcher);
        night = new String[] {"run", "--inbox", inbox.toString(), "--output", folder.resolve("output") + ""};
    }

    @AfterEach
    void drop() throws SQLException {
        Databases.drop(address);
    }

    @Test
    void aNightLeavesTheClassesThatTheNextStartsFrom() {
        Path app = launcher.resolveSibling("target").resolve("app");
        assertThat(program.run(night).succeeded().out()).contains("Udgivet");
        assertThat(app.resolve("classes.new")).exists();
        assertThat(program.run(night).succeeded().out()).contains("Intet nyt");
        assertThat(app.resolve("classes.jsa")).exists();
    }

    @Test
    void isFoundThroughLinksAndReadsDanishNamesWhateverTheSurroundings(@TempDir Path elsewhere) throws Exception {
        Path links = Files.createDirectories(elsewhere.resolve("på disken/bin"));
        Path first = Files.createSymbolicLink(links.resolve("first"), launcher);
        Path second = Files.createSymbolicLink(
                links.resolve("second"), Path.of("../bin").resolve(first.getFileName()));
        Path danish = Files.writeString(elsewhere.resolve("loen_2021-03_tillæg.csv"), "x");
        Program linked = program.by(second).under("LC_ALL", "C").under("CDPATH", "/");
        assertThat(linked.run("validate", danish.toString()).failed(65).out()).contains("tillæg");
        assertThat(Program.in(elsewhere.resolve("work"), address)
                        .under("LC_ALL", "C")
                        .run("validate", danish.toString())
                        .failed(78)
                        .err())
                .as("by Java itself")
                .contains("LC_ALL=C.UTF-8");
    }

    @Test
    void anotherJavaIsRefusedInOneLine(@TempDir Path java) throws Exception {
        Program without = program.under("JAVA_HOME", java.toString());
        assertThat(without.run("status").failed(78).err()).contains("JAVA_HOME er " + java);
        Path old =
                Files.writeString(Files.createDirectories(java.resolve("bin")).resolve("java"), "#!/bin/sh\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        assertThat(without.run("status").failed(78).err()).contains("Java 11.0.2 i " + old + " er for gammel");
    }

    @Test
    void anAnswerThatIsLostIsNoSuccess() throws Exception {
        Path lost = script("exec '" + launcher + "' \"$@\" >/dev/full\n");
        assertThat(program.by(lost).run("status", "--json").failed(74).err()).contains("standard ud");
        Path unread = script("('" + launcher + "' \"$@\"; echo $? >&2) | true\n");
        assertThat(program.by(unread).run("status").succeeded().err())
                .as("a reader who has left")
                .isEqualTo("0\n");
    }

    private Path script(String content) throws IOException {
        Path script = Files.writeString(launcher.resolveSibling("script-" + content.length()), "#!/bin/sh\n" + content);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    @Test
    void aNightAtWorkIsTheOnlyOneUntilItHasEndedHoweverItEnds() throws Exception {
        HaltedNight first = HaltedNight.at(AT_WORK, program, night);
        assertThat(first.isThere()).isTrue();
        assertThat(program.run(night).failed(75).err())
                .isEqualTo("personaletal: Den samme kørsel er allerede i gang. Vent, til den er færdig; se status.\n");
        assertThat(program.run("run", "--json").failed(75).json().get("error").asText())
                .as("another command is refused by the database")
                .startsWith("En anden kørsel er i gang for kommune 173.");
        first.kill();
        assertThat(program.run(night).succeeded().out()).contains("Udgivet");
    }
}
