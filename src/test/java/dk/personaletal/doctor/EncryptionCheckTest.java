package dk.personaletal.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.DatabaseRoles;
import dk.personaletal._support.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tests' server has no encryption, so what matters is where the address says that it is. */
class EncryptionCheckTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://localhost:5432/x, OK",
        "jdbc:postgresql://127.0.0.1/x?user=y, OK",
        "'jdbc:postgresql://[::1]:5432/x', OK",
        "jdbc:postgresql:///x, OK",
        "jdbc:postgresql:x, OK",
        "jdbc:postgresql://db.kommune.dk/x, NOTE",
        "jdbc:postgresql://db.kommune.dk/x?sslmode=verify-full, NOTE",
        "'jdbc:postgresql://localhost:5432,db.kommune.dk/x', NOTE",
        "jdbc:postgresql://127.kommune.dk/x, NOTE"
    })
    void plainTextIsNotedWhenItLeavesTheMachine(String url, Health health) throws SQLException {
        try (Connection connection = DatabaseRoles.connect(TestDatabase.createEmpty())) {
            assertThat(EncryptionCheck.of(connection, url).health()).isEqualTo(health);
        }
    }
}
