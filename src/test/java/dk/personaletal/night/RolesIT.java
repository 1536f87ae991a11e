package dk.personaletal.night;

import static dk.personaletal._support.DatabaseRoles.NIGHT;
import static dk.personaletal._support.DatabaseRoles.OWNER;
import static dk.personaletal._support.DatabaseRoles.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.personaletal._support.DatabaseRoles;
import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program under the shipped roles: the owner makes the tables, the night works in them, the reader reads. */
class RolesIT {
    private static Path inbox;
    private static DatabaseAddress database;
    private static Path folder;

    @BeforeAll
    static void theOwnerMakesTheTables(@TempDir Path temp) {
        folder = temp;
        inbox = Town.writeInbox(temp.resolve("inbox"));
        database = TestDatabase.createEmpty();
        DatabaseRoles.make(database);
        Answer tooEarly = as(NIGHT).night(inbox).failed(69);
        assertThat(tooEarly.err()).contains("en gang som tabellernes ejer, personaletal_owner");
        assertThat(as(NIGHT)
                        .run("doctor", "--inbox", inbox.toString())
                        .failed(69)
                        .out())
                .contains("✗ fejl Rettigheder");
        as(OWNER).run("status").succeeded();
        as(NIGHT).night(inbox).succeeded();
    }

    @Test
    void theNightPublishesRemovesAndIsSound() {
        assertThat(Town.published(as(NIGHT).output(), Town.REPORT + ".pdf")).isRegularFile();
        as(NIGHT).run("retire").succeeded();
        assertThat(as(NIGHT)
                        .run("doctor", "--inbox", inbox.toString())
                        .succeeded()
                        .out())
                .contains("✓ ok   Rettigheder: brugeren personaletal må det, natten gør, og ikke mere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create table own (x int)", "drop table finding", "alter table finding add x int"})
    void theNightLeavesTheTablesAsTheyAre(String sql) {
        assertRefused(NIGHT, sql);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from finding", "create temp table own (x int)", "truncate payroll_year"})
    void theReaderChangesNothing(String sql) {
        assertRefused(READER, sql);
    }

    @Test
    void theReaderSeesHowThingsStand() {
        assertThat(as(READER)
                        .run("status", "--inbox", inbox.toString())
                        .succeeded()
                        .out())
                .contains(Town.PERIOD + "  " + Town.REPORT);
    }

    private static Program as(String role) {
        return Program.in(folder.resolve("night"), DatabaseRoles.as(role, database));
    }

    private static void assertRefused(String role, String sql) {
        assertThatThrownBy(() -> DatabaseRoles.execute(DatabaseRoles.as(role, database), sql))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
}
