package dk.personaletal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.DatabaseUnavailable;
import dk.personaletal.database.EmbeddedServer;
import dk.personaletal.database.ServerHolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightLockIT {
    private static final int LYNGBY = 173;
    private static final int GLADSAXE = 159;

    private static Path folder;
    private static EmbeddedServer server;

    @BeforeAll
    static void open(@TempDir Path temp) {
        folder = temp;
        server = EmbeddedServer.open(folder);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void onlyOneHoldsAMunicipalityAtATime() {
        try (NightLock held = acquire(LYNGBY).orElseThrow()) {
            assertThat(held.isHeld()).isTrue();
            assertThat(acquire(LYNGBY)).isEmpty();
            try (NightLock other = acquire(GLADSAXE).orElseThrow()) {
                assertThat(other.isHeld()).isTrue();
            }
        }
        acquire(LYNGBY).orElseThrow().close();
    }

    @Test
    void knowsWhenTheServerHasEndedItsConnection() throws Exception {
        try (NightLock held = acquire(LYNGBY).orElseThrow()) {
            DatabaseAddress address = server.address();
            try (Connection connection =
                            DriverManager.getConnection(address.url(), address.user(), address.password());
                    Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                        + " WHERE application_name = 'personaletal-lock'");
            }
            assertThat(held.isHeld()).isFalse();
        }
    }

    @Test
    void isFreeWhenItsHolderIsKilled() throws Exception {
        try (ServerHolder child = ServerHolder.start(folder, String.valueOf(LYNGBY))) {
            assertThat(child.awaitReady()).endsWith(" locked");
            assertThat(acquire(LYNGBY)).isEmpty();
            child.kill();
            Optional<NightLock> lock = acquire(LYNGBY);
            while (lock.isEmpty()) { // the server sees the closed connection a moment later
                lock = acquire(LYNGBY);
            }
            lock.get().close();
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsUnavailable() {
        DatabaseAddress nowhere = new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/x", "u", "hemmelig");
        assertThatThrownBy(() -> NightLock.tryAcquire(nowhere, LYNGBY))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("svarer ikke")
                .hasMessageNotContaining("hemmelig");
    }

    private static Optional<NightLock> acquire(int municipality) {
        return NightLock.tryAcquire(server.address(), municipality);
    }
}
