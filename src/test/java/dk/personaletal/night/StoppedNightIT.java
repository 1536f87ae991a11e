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

    private static Path config;
    private static Path undisturbed;

    @BeforeAll
    static void runUndisturbed(@TempDir Path folder) throws IOException {
        config = Town.config(Town.writeInbox(folder.resolve("inbox"), 40));
        Program program = Program.in(folder.resolve("undisturbed"), Databases.create());
        program.run("run", "--config", config.toString()).succeeded();
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
        nextNightIsAsIfNothingWas(address, folder);
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
        nextNightIsAsIfNothingWas(address, folder);
    }

    /** The night is disturbed where it wants to write to a table that the test has locked; its exit code. */
    private static int disturb(String table, DatabaseAddress address, Program program, Disturbance disturbance)
            throws Exception {
        try (Connection connection = Databases.connect(address);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + table + " in exclusive mode");
            Process night = program.start("run", "--config", config.toString());
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

    private static void nextNightIsAsIfNothingWas(DatabaseAddress address, Path folder) throws IOException {
        WarmNight.run(address, config, folder);
        Path output = folder.resolve("output");
        assertThat(Town.published(output, Town.REPORT + ".pdf")).hasSameBinaryContentAs(undisturbed);
        assertThat(Town.published(output, 2, "manifest.json")).doesNotExist();
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
