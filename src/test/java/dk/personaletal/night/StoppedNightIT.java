package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Told to stop, or robbed of its lock, in the middle: nothing half, and the next night ends as if nothing was. */
class StoppedNightIT {
    private static final int STOPPED_BY_SIGTERM = 143;

    private static Path inbox;
    private static Path undisturbed;

    @BeforeAll
    static void runUndisturbed(@TempDir Path folder) {
        inbox = Town.writeInbox(folder.resolve("inbox"));
        Program program = Program.in(folder.resolve("undisturbed"), Databases.create());
        program.night(inbox).succeeded();
        undisturbed = Town.published(program.output(), Town.REPORT + ".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivery", "absence_row", "indicator_value", "publication"})
    void sigtermEndsItWithItsOwnCodeAndOneLine(String table, @TempDir Path folder) throws Exception {
        DatabaseAddress address = Databases.create();
        Program program = Program.in(folder, address);
        int code = disturb(table, address, program, (night, statement) -> night.destroy());

        assertThat(code).isEqualTo(STOPPED_BY_SIGTERM);
        assertThat(Files.readString(folder.resolve("stderr.txt")))
                .isEqualTo("personaletal: afbrudt udefra. Intet er halvt; kør igen.\n");
        nextNightIsAsIfNothingWas(program);
    }

    @ParameterizedTest
    @ValueSource(strings = {"absence_row", "indicator_value"})
    void withoutItsLockTheNightHaltsAndPublishesNothing(String table, @TempDir Path folder) throws Exception {
        DatabaseAddress address = Databases.create();
        Program program = Program.in(folder, address);
        int code = disturb(
                table,
                address,
                program,
                (night, statement) -> statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where application_name = 'personaletal-lock' and datname = current_database()"));

        String err = Files.readString(folder.resolve("stderr.txt"));
        assertThat(code).as(err).isEqualTo(69);
        assertThat(err)
                .contains("personaletal: Forbindelsen, der holder nattens lås, er tabt.")
                .doesNotContain("\tat ");
        assertThat(publishedFiles(program)).isZero();
        nextNightIsAsIfNothingWas(program);
    }

    /** The night is disturbed where it wants to write to a table that the test has locked; its exit code. */
    private static int disturb(String table, DatabaseAddress address, Program program, Disturbance disturbance)
            throws Exception {
        // on the first run there are no tables to lock
        program.run("status").succeeded();
        try (Connection connection = Databases.connect(address);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + table + " in exclusive mode");
            Process night = program.start("run", "--inbox", inbox.toString());
            Databases.awaitWaiter(table, night, address);
            assertThat(night.isAlive()).isTrue();
            disturbance.happen(night, statement);
            return night.waitFor();
        }
    }

    @FunctionalInterface
    private interface Disturbance {
        void happen(Process night, Statement statement) throws Exception;
    }

    private static void nextNightIsAsIfNothingWas(Program program) throws IOException {
        program.night(inbox).succeeded();
        assertThat(Town.published(program.output(), Town.REPORT + ".pdf")).hasSameBinaryContentAs(undisturbed);
        assertThat(Town.published(program.output(), Town.REPORT + ".v2.pdf")).doesNotExist();
    }

    private static long publishedFiles(Program program) throws IOException {
        Path folder = program.output().resolve(Town.MUNICIPALITY);
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
