package dk.personaletal.night;

import static dk.personaletal._support.DatabaseRoles.NIGHT;
import static dk.personaletal._support.DatabaseRoles.OWNER;
import static dk.personaletal._support.DatabaseRoles.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.personaletal._support.DatabaseRoles;
import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program under the shipped roles: the owner makes the tables, the night works in them, the reader reads what tells of nobody. */
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
    @ValueSource(
            strings = {
                "delete from finding",
                "create temp table own (x int)",
                "truncate payroll_year",
                "select from payroll_row",
                "delete from reader_delivery"
            })
    void theReaderChangesNothing(String sql) {
        assertRefused(READER, sql);
    }

    @Test
    void thePasswordIsNowhere() throws IOException {
        as(NIGHT).run("status", "--log=json").succeeded();
        try (Stream<Path> files = Files.walk(folder.resolve("night"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(DatabaseRoles.PASSWORD);
            }
        }
        JdbcClient tables = Databases.client(DatabaseRoles.as(OWNER, database));
        assertThat(tables.sql("select schema_to_xml('public', true, true, '')::text")
                        .query(String.class)
                        .single())
                .contains("batch_job_execution_params", "settings_version")
                .doesNotContain(DatabaseRoles.PASSWORD);
    }

    @Test
    void aPasswordInAnAddressIsNotRepeated() {
        String url = "jdbc:postgresql://db:port/x?password=" + DatabaseRoles.PASSWORD;
        Answer answer = as(NIGHT).run("run", "--database-url", url).failed(64);
        assertThat(answer.err()).contains("--database-url").doesNotContain(DatabaseRoles.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivery", "publication", "figure"})
    void theReaderSeesHowThingsStand(String view) {
        assertThat(Databases.client(DatabaseRoles.as(READER, database))
                        .sql("select count(*) from reader_" + view)
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void theReaderSeesNoPerson() {
        JdbcClient reader = Databases.client(DatabaseRoles.as(READER, database));
        assertThat(reader.sql("""
                        select relname from pg_class where relnamespace = 'public'::regnamespace
                           and relkind in ('r', 'p', 'v', 'm') and has_table_privilege(oid, 'select')
                        """).query(String.class).list())
                .containsExactlyInAnyOrder("reader_delivery", "reader_finding", "reader_publication", "reader_figure");
        assertThat(reader.sql("""
                        select column_name from information_schema.columns where table_name like 'reader%'
                        """).query(String.class).list())
                .doesNotContain("person", "employment", "birth_date", "line_no", "masked_value", "withheld")
                .contains("rows_kept");
        assertThat(as(READER).run("status").failed(69).err()).contains("Kør som personaletal");
    }

    private static Program as(String role) {
        return Program.in(folder.resolve("night"), DatabaseRoles.as(role, database));
    }

    private static void assertRefused(String role, String sql) {
        assertThatThrownBy(() -> DatabaseRoles.execute(DatabaseRoles.as(role, database), sql))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
}
