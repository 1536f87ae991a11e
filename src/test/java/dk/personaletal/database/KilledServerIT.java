package dk.personaletal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** kill -9 of anything of the server: the very next start has what was committed. {@link KilledServersIT} has many. */
@EnabledOnOs(OS.LINUX)
class KilledServerIT {
    private static Path folder;

    @BeforeAll
    static void makeDatabase(@TempDir Path temp) throws Exception {
        folder = temp;
        try (EmbeddedServer server = EmbeddedServer.open(folder);
                Connection connection = connect(server)) {
            execute(connection, "create table kept as select 42 as answer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"personaletal", "checkpointer", "background writer"})
    void oneOfItsProcessesAndThenToldToStop(String who) throws Exception {
        OwnProcesses processes = new OwnProcesses(folder);
        ProcessHandle postmaster;
        try (EmbeddedServer server = EmbeddedServer.open(folder)) {
            Connection working = connect(server);
            postmaster = processes.postmaster();
            List<ProcessHandle> killed = processes.titled(who);
            assertThat(killed).isNotEmpty();
            OwnProcesses.kill(killed);
            postmaster.onExit().get(1, TimeUnit.MINUTES);
            assertThat(working.isValid(30)).isFalse();
        }
        assertThat(postmaster.info().command()).isEmpty();
        nothingIsLost();
    }

    @Test
    void thePostmasterAlone() throws Exception {
        EmbeddedServer server = EmbeddedServer.open(folder);
        Connection working = connect(server);
        List<ProcessHandle> orphans = new OwnProcesses(folder).titled("");
        OwnProcesses.kill(List.of(new OwnProcesses(folder).postmaster()));
        server.close();
        nothingIsLost();
        assertThat(orphans)
                .allSatisfy(orphan -> assertThat(orphan.info().command()).isEmpty());
        working.close();
    }

    @Test
    void theProgramAndEverythingOfTheServerAtOnce() throws Exception {
        try (ServerHolder program = ServerHolder.start(folder)) {
            program.awaitReady();
            OwnProcesses processes = new OwnProcesses(folder);
            List<ProcessHandle> children = processes.titled("");
            program.kill();
            OwnProcesses.kill(List.of(processes.postmaster()));
            OwnProcesses.kill(children);
        }
        nothingIsLost();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "1\n"})
    void aNumberOfAServerThatIsNone(String left) throws Exception {
        Files.writeString(folder.resolve("postgresql/data/postmaster.pid"), left);
        nothingIsLost();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib/libssl.so.1.1", "bin/postgres", "files.list", ""})
    void aLostFileOfItsPrograms(String name) throws Exception {
        Path lost = OwnProcesses.binaries(folder).resolve(name);
        if (name.isEmpty()) {
            Files.move(lost, lost.resolveSibling("moved-" + lost.getFileName()));
            Files.createDirectory(lost);
        } else {
            Files.delete(lost);
        }
        nothingIsLost();
        assertThat(lost).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = "lib/libcrypto.so.1.1")
    void aTruncatedAndAnOverwrittenFileOfItsPrograms(String name) throws Exception {
        Path damaged = OwnProcesses.binaries(folder).resolve(name);
        long size = Files.size(damaged);
        Files.write(damaged, new byte[1000]);
        nothingIsLost();
        Files.write(damaged, new byte[(int) size]);
        nothingIsLost();
    }

    private static void nothingIsLost() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(folder);
                Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select answer from kept")) {
            answer.next();
            assertThat(answer.getInt(1)).isEqualTo(42);
        }
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(EmbeddedServer server) throws Exception {
        DatabaseAddress address = server.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
