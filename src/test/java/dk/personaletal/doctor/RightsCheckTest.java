package dk.personaletal.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.DatabaseRoles;
import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each way that the night's user has too little or too much is said, and the shipped roles have neither. */
class RightsCheckTest {
    private DatabaseAddress database;

    @BeforeEach
    void rolesAndTables() {
        database = TestDatabase.createEmpty();
        DatabaseRoles.make(database);
        migrate(DatabaseRoles.OWNER);
    }

    @Test
    void theNightsRoleHasWhatItNeedsAndNoMore() throws SQLException {
        assertThat(check(DatabaseRoles.NIGHT).health()).isEqualTo(Health.OK);
    }

    @Test
    void theRolesMayBeMadeAgain() throws SQLException {
        DatabaseRoles.make(database);
        assertThat(check(DatabaseRoles.NIGHT).health()).isEqualTo(Health.OK);
    }

    @Test
    void aDatabaseThatTheNightOwnedIsTakenFromIt() throws SQLException {
        database = TestDatabase.createEmpty();
        DatabaseRoles.execute(database, "alter schema public owner to " + DatabaseRoles.NIGHT);
        migrate(DatabaseRoles.NIGHT);
        DatabaseRoles.make(database);
        assertThat(check(DatabaseRoles.NIGHT).health()).isEqualTo(Health.OK);
        assertThat(check(DatabaseRoles.OWNER).meaning()).contains("må lave og slette tabeller");
    }

    @Test
    void anOwnerOrASuperuserHasTooMuch() throws SQLException {
        assertThat(check(DatabaseRoles.OWNER))
                .extracting(Check::health, Check::meaning)
                .containsExactly(
                        Health.NOTE,
                        "brugeren personaletal_owner har mere, end natten bruger: må lave og slette tabeller");
        assertThat(check("postgres").meaning()).contains("er superbruger", "må oprette brugere");
    }

    @Test
    void aReaderHasTooLittle() throws SQLException {
        Check check = check(DatabaseRoles.READER);
        assertThat(check.health()).isEqualTo(Health.DATABASE);
        assertThat(check.meaning())
                .containsPattern(
                        "oprette midlertidige tabeller, læse og skrive i \\d+ tabeller, tælle med \\d+ tællere");
    }

    @Test
    void oneMissingTableIsNamed() throws SQLException {
        DatabaseRoles.execute(database, "revoke delete on indicator_value from personaletal");
        assertThat(check(DatabaseRoles.NIGHT).meaning())
                .isEqualTo("brugeren personaletal må ikke læse og skrive i indicator_value");
    }

    @Test
    void aReaderOfPersonsIsToldAndTakenBackByMakingTheRolesAgain() throws SQLException {
        DatabaseRoles.execute(database, "grant select on payroll_row to personaletal_reader");
        assertThat(check(DatabaseRoles.NIGHT).meaning())
                .isEqualTo("brugeren personaletal_reader kan læse om personer: payroll_row");
        DatabaseRoles.make(database);
        assertThat(check(DatabaseRoles.NIGHT).health()).isEqualTo(Health.OK);
    }

    @Test
    void tablesToMakeNeedTheirOwner() throws SQLException {
        try (Connection connection = DatabaseRoles.connect(DatabaseRoles.as(DatabaseRoles.NIGHT, database))) {
            assertThat(RightsCheck.of(connection, true).remedy()).contains("som personaletal_owner");
        }
    }

    private Check check(String role) throws SQLException {
        try (Connection connection = DatabaseRoles.connect(DatabaseRoles.as(role, database))) {
            return RightsCheck.of(connection, false);
        }
    }

    private void migrate(String role) {
        DatabaseAddress address = DatabaseRoles.as(role, database);
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .load()
                .migrate();
    }
}
