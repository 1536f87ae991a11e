package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
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
