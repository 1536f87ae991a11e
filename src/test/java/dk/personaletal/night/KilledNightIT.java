package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.database.DatabaseAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** kill -9 at any moment: the next night ends as if nothing had happened. */
class KilledNightIT {
    private static Path inbox;
    private static Path undisturbed;

    @BeforeAll
    static void runUndisturbed(@TempDir Path folder) {
        inbox = Town.writeInbox(folder.resolve("inbox"));
        Program program = Program.in(folder.resolve("undisturbed"), Databases.create());
        program.night(inbox).succeeded();
        undisturbed = Town.published(program.output(), Town.REPORT + ".pdf");
    }

    /**
     * The night is stopped where it wants to write to a table that the test has locked, and killed there: while rows
     * are loaded, while figures are computed, and when the files are in place but not yet registered.
     */
    @ParameterizedTest
    @ValueSource(strings = {"absence_row", "indicator_value", "publication"})
    void theNextNightGivesTheSameReport(String table, @TempDir Path folder) throws Exception {
        DatabaseAddress address = Databases.create();
        Program program = Program.in(folder, address);
        killWhenItWaitsFor(table, address, program);

        program.night(inbox).succeeded();

        assertThat(Town.published(program.output(), Town.REPORT + ".pdf")).hasSameBinaryContentAs(undisturbed);
        assertThat(Town.published(program.output(), Town.REPORT + ".v2.pdf")).doesNotExist();
    }

    private static void killWhenItWaitsFor(String table, DatabaseAddress address, Program program) throws Exception {
        try (Connection connection = Databases.connect(address);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table " + table + " in exclusive mode");
            Process night = program.start("run", "--inbox", inbox.toString());
            Databases.awaitWaiter(table, night, address);
            assertThat(night.isAlive()).isTrue();
            night.destroyForcibly().waitFor();
        }
    }
}
