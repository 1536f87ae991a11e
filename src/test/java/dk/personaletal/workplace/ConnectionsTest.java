package dk.personaletal.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dk.personaletal._support.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionsTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 64})
    void whileEveryStepIsInItsTransactionTheRepositoryHasAConnection(int processors) throws SQLException {
        try (HikariDataSource pool = Connections.pool(TestDatabase.createEmpty())) {
            List<Connection> held = new ArrayList<>();
            for (int step = 0; step < Connections.stepsAtATime(processors); step++) {
                held.add(pool.getConnection());
            }
            try (Connection repository = pool.getConnection()) {
                assertThat(repository.isValid(1)).isTrue();
            }
            for (Connection each : held) {
                each.close();
            }
        }
    }

    @Test
    void noMoreStepsThanProcessorsRunAtATime() {
        assertThat(Connections.stepsAtATime(1)).isEqualTo(1);
        assertThat(Connections.stepsAtATime(2)).isEqualTo(2);
    }
}
