package dk.personaletal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerIT {
    private Path temp;

    @BeforeEach
    void useFolder(@TempDir Path folder) {
        temp = folder;
    }

    @Test
    void keepsDataBetweenRunsInAFolderWithDanishName() throws Exception {
        Path folder = temp.resolve("Løn & personale 'æøå'");
        try (EmbeddedServer server = EmbeddedServer.open(folder)) {
            execute(server, "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        assertThat(pidFile(folder)).doesNotExist();
        try (EmbeddedServer server = EmbeddedServer.open(folder)) {
            assertThat(query(server, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void isSafeAgainstPowerLossAndClosedToStrangers() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(temp)) {
            assertThat(query(server, "SHOW fsync")).isEqualTo("on");
            assertThat(query(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(query(server, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(query(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(server, "SELECT datcollate || ' ' || datlocale FROM pg_database LIMIT 1"))
                    .isEqualTo("C C.UTF-8");
            assertThat(server.address().toString()).doesNotContain(password(server));
            assertThatThrownBy(
                            () -> DriverManager.getConnection(server.address().url(), "personaletal", "gæt"))
                    .hasMessageContaining("password");
        }
    }

    @Test
    void handlesInOneProcessShareTheServerUntilTheLastIsClosed() throws Exception {
        EmbeddedServer first = EmbeddedServer.open(temp);
        EmbeddedServer second = EmbeddedServer.open(temp);
        assertThat(second.address()).isEqualTo(first.address());
        first.close();
        first.close();
        assertThat(query(second, "SELECT 1")).isEqualTo("1");
        second.close();
        assertThat(pidFile(temp)).doesNotExist();
    }

    @Test
    void processesStartedAtOnceShareOneServerAndTheLastStopsIt() throws Exception {
        try (ServerHolder one = ServerHolder.start(temp);
                ServerHolder other = ServerHolder.start(temp)) {
            assertThat(one.awaitReady()).isNotNull().isEqualTo(other.awaitReady());
            assertThat(one.leave()).isZero();
            assertThat(pidFile(temp)).exists();
            assertThat(other.leave()).isZero();
            assertThat(pidFile(temp)).doesNotExist();
        }
    }

    @Test
    void takesOverAndStopsAServerWhoseProcessWasKilled() throws Exception {
        try (ServerHolder child = ServerHolder.start(temp)) {
            String url = child.awaitReady();
            try (EmbeddedServer server = EmbeddedServer.open(temp)) {
                execute(server, "CREATE TABLE kept AS SELECT 42 AS answer");
                child.kill();
            }
            assertThat(pidFile(temp)).as("the killed child no longer counts").doesNotExist();
            assertThat(url).startsWith("jdbc:postgresql://127.0.0.1:");
        }
        try (ServerHolder child = ServerHolder.start(temp)) {
            String url = child.awaitReady();
            child.kill();
            try (EmbeddedServer server = EmbeddedServer.open(temp)) {
                assertThat(server.address().url()).isEqualTo(url);
                assertThat(query(server, "SELECT answer FROM kept")).isEqualTo("42");
            }
            assertThat(pidFile(temp)).doesNotExist();
        }
    }

    @Test
    void recoversWhenTheServerItselfWasKilled() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(temp)) {
            execute(server, "CREATE TABLE kept AS SELECT 42 AS answer");
            killServer();
        }
        assertThat(pidFile(temp)).exists();
        try (EmbeddedServer server = EmbeddedServer.open(temp)) {
            assertThat(query(server, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void aPidFileWhoseNumberBelongsToAnotherProgramIsNoObstacle() throws Exception {
        EmbeddedServer.open(temp).close();
        Files.writeString(pidFile(temp), ProcessHandle.current().pid() + "\n/x\n0\n1\n\n127.0.0.1\n0 0\nready\n");
        try (EmbeddedServer server = EmbeddedServer.open(temp)) {
            assertThat(query(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void startsOverAfterAHalfMadeDataFolder() throws Exception {
        Path halfMade = Files.createDirectories(temp.resolve("postgresql/data-new-1/base"));
        Files.writeString(halfMade.resolveSibling("PG_VERSION"), "18");
        Files.writeString(
                Files.createDirectories(temp.resolve("postgresql/bin-new/bin")).resolve("initdb"), "");
        try (EmbeddedServer server = EmbeddedServer.open(temp)) {
            assertThat(query(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void startsOverWhenKilledWhileTheDataFolderWasBeingMade() throws Exception {
        Path root = Files.createDirectories(temp.resolve("postgresql"));
        try (ServerHolder child = ServerHolder.start(temp)) {
            while (unfinished(root) == 0) {
                Thread.onSpinWait();
            }
            child.kill();
        }
        try (EmbeddedServer server = EmbeddedServer.open(temp)) {
            assertThat(query(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void saysWhatTheServerSaidWhenItWillNotStart() throws Exception {
        EmbeddedServer.open(temp).close();
        Files.writeString(temp.resolve("postgresql/data/postgresql.conf"), "nonsense = 1\n");
        assertThatThrownBy(() -> EmbeddedServer.open(temp))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("kunne ikke startes")
                .hasMessageContaining("unrecognized configuration parameter \"nonsense\"");
    }

    @Test
    void saysWhenTheFolderCannotBeUsed() throws Exception {
        Path file = Files.writeString(temp.resolve("fil"), "");
        assertThatThrownBy(() -> EmbeddedServer.open(file))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("kan ikke bruges");
    }

    private static long unfinished(Path root) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(path -> path.getFileName().toString().startsWith("data-new-"))
                    .count();
        }
    }

    private void killServer() throws Exception {
        long pid = Long.parseLong(Files.readAllLines(pidFile(temp)).get(0));
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get();
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("postgresql/data/postmaster.pid");
    }

    private static String password(EmbeddedServer server) {
        String password = server.address().password();
        assertThat(password).isNotNull();
        return String.valueOf(password);
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        DatabaseAddress address = server.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
