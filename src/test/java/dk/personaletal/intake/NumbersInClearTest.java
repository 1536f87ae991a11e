package dk.personaletal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.EmploymentNumbers;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.shared.KeyProblem;
import dk.personaletal.workplace.Connections;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of the last version with numbers in clear becomes what this one would have taken in. */
class NumbersInClearTest {
    private static final int CODE = 173;
    private static final List<String> TABLES =
            List.of("delivery", "person_alias", "person_change_row", "payroll_row", "absence_row");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Workplace fresh;
    private Workplace upgraded;
    private KeyFile key;

    @BeforeEach
    void takeInByThisVersionAndLayOutAsTheLast() throws IOException {
        key = new KeyFile(folder.resolve("secret/key"), false);
        fresh = Workplace.open(TestDatabase.createEmpty());
        SettingsFile settings = SettingsFile.load(null);
        assertThat(new Intake(fresh, settings, folder.resolve("output-intern"), key, Progress.SILENT)
                        .takeIn(new IntakeOrder(files(), "standard", false, List.of(), null)))
                .extracting(DeliveryOutcome::verdict)
                .allMatch(outcome -> outcome.startsWith("accepted"));
        DatabaseAddress address = TestDatabase.createEmpty();
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .target("18")
                .load()
                .migrate();
        try (HikariDataSource pool = Connections.pool(address)) {
            layOut(JdbcClient.create(pool));
        }
        upgraded = Workplace.open(address);
    }

    @AfterEach
    void close() {
        fresh.close();
        upgraded.close();
    }

    @Test
    void theRowsAreWhatThisVersionTakesInAndNothingIsLeftInClear() {
        assertThat(clear()).isEqualTo(12);
        assertThat(numbers().remain()).isTrue();

        numbers().rewrite(key, Progress.SILENT);

        for (String table : TABLES) {
            assertThat(rows(upgraded, table)).as(table).isEqualTo(rows(fresh, table));
        }
        assertThat(rows(upgraded, "payroll_row").toString()).contains("\"employment_rank\": 3");
        assertThat(clear()).isZero();
        assertThat(numbers().remain()).isFalse();
    }

    @Test
    void brokenOffItGoesOnWhereItWas() {
        JdbcClient database = upgraded.database();
        database.sql("alter table absence_row add constraint refused check (employment is null) not valid")
                .update();
        assertThatThrownBy(() -> numbers().rewrite(key, Progress.SILENT)).hasMessageContaining("refused");
        assertThat(clear()).as("of payroll").isEqualTo(2);
        assertThat(numbers().remain()).isTrue();
        database.sql("alter table absence_row drop constraint refused").update();

        numbers().rewrite(key, Progress.SILENT);

        assertThat(rows(upgraded, "payroll_row")).isEqualTo(rows(fresh, "payroll_row"));
        assertThat(rows(upgraded, "absence_row")).isEqualTo(rows(fresh, "absence_row"));
        assertThat(clear()).isZero();
    }

    @Test
    void withoutTheKeyNothingIsTouched() {
        assertThatThrownBy(() -> numbers().rewrite(new KeyFile(folder.resolve("gone"), false), Progress.SILENT))
                .isInstanceOf(KeyProblem.class)
                .hasMessageContaining("mangler");
        assertThat(clear()).isEqualTo(12);
    }

    private NumbersInClear numbers() {
        return new NumbersInClear(upgraded, CODE);
    }

    private int clear() {
        return upgraded.database().sql("""
                        select (select count(employment_no) + count(manager_employment_no) from payroll_row)
                             + (select count(employment_no) from absence_row)
                        """).query(Integer.class).single();
    }

    /** Persons 1 and 2 turn out to be one; person 3 has three employments. */
    private List<InboxFile> files() throws IOException {
        String payroll = "Udtræksmåned;Kommunekode;Medarbejdernr;Ansættelsesnr;Aflønningsform;Beskæftigelsesgrad;"
                + "Lederansættelsesnr\n2021-03;173;A1;12345;M;1;\n2021-03;173;A2;1234;M;1;12345\n"
                + "2021-03;173;A3;10;M;1;12345\n2021-03;173;A3;9;M;1;\n2021-03;173;A3;08;M;1;\n";
        List<InboxFile> files = new ArrayList<>();
        files.add(file("loen_2021-03.csv", payroll));
        files.add(
                file(
                        "loen_2021-02.csv",
                        "Udtræksmåned;Kommunekode;Medarbejdernr;Ansættelsesnr;Aflønningsform;Beskæftigelsesgrad\n2021-02;173;A1;12345;M;1\n2021-02;173;A2;12345;M;1\n2021-02;173;A3;9;M;1\n"));
        files.add(file(
                "fravaer_2021-03.csv",
                "Medarbejdernr;Ansættelsesnr;Fraværskode;Startdato;Slutdato\nA1;12345;10;05-03-2021;07-03-2021\n"
                        + "A3;08;10;05-03-2021;07-03-2021\nA3;;10;15-03-2021;17-03-2021\n"));
        files.add(file("personskift_2021-03.csv", "Gammelt medarbejdernr;Nyt medarbejdernr\nA1;A2\n"));
        return files;
    }

    private InboxFile file(String name, String content) throws IOException {
        return new InboxFile(Files.writeString(folder.resolve(name), content), null);
    }

    private void layOut(JdbcClient database) {
        EmploymentNumbers numbers = key.read().employmentNumbers(CODE);
        for (String table : TABLES) {
            String identity = table.equals("delivery") ? "overriding system value" : "";
            for (String row : rows(fresh, table)) {
                database.sql("""
                                insert into %1$s %2$s
                                select * from jsonb_populate_record(null::%1$s, cast(:row as jsonb) || jsonb_build_object(
                                  'employment_no', cast(:number as text), 'manager_employment_no', cast(:boss as text)))
                                """.formatted(table, identity))
                        .param("row", row)
                        .param("number", number(row, "employment", numbers))
                        .param("boss", number(row, "manager_employment", numbers))
                        .update();
            }
        }
    }

    private static @Nullable String number(String row, String column, EmploymentNumbers numbers) {
        Matcher found = Pattern.compile("\"" + column + "\": \"([^\"]+)\"").matcher(row);
        return found.find() ? numbers.number(UUID.fromString(found.group(1))).orElseThrow() : null;
    }

    private static List<String> rows(Workplace workplace, String table) {
        return workplace
                .database()
                .sql("select to_jsonb(t)::text from " + table + " t order by 1")
                .query(String.class)
                .list();
    }
}
