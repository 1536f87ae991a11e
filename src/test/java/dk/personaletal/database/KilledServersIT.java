package dk.personaletal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many kills of every process at random moments, and servers that hang: the next start has all that was committed. */
@Tag("proof")
class KilledServersIT {
    private static final int ROUNDS = Integer.getInteger("proof.rounds", 10);
    private static final long SEED = Long.getLong("proof.seed", 1);

    private Path folder;

    @BeforeEach
    void makeDatabase(@TempDir Path temp) throws Exception {
        folder = temp;
        try (EmbeddedServer server = EmbeddedServer.open(folder);
                Connection connection = connect(server)) {
            execute(connection, "create table kept (round int)");
            execute(connection, "create table written (text text)");
        }
    }

    /** Who is killed. */
    enum Victim {
        BACKEND("personaletal"),
        CHECKPOINTER("checkpointer"),
        POSTMASTER(""),
        EVERYTHING("");

        private final String title;

        Victim(String title) {
            this.title = title;
        }

        List<ProcessHandle> of(OwnProcesses processes) throws Exception {
            List<ProcessHandle> victims = new ArrayList<>();
            if (this == POSTMASTER || this == EVERYTHING) {
                victims.add(processes.postmaster());
            }
            if (this != POSTMASTER) {
                victims.addAll(processes.titled(title));
            }
            return victims;
        }
    }

    @ParameterizedTest
    @EnumSource
    void atRandomMoments(Victim victim) throws Exception {
        Random random = new Random(SEED);
        Duration longest = Duration.ZERO;
        for (int round = 1; round <= ROUNDS; round++) {
            Thread writer = killWhileWriting(victim, round, random);
            long begun = System.nanoTime();
            assertThat(roundsKept()).isEqualTo(round);
            longest = longer(longest, begun);
            writer.join();
        }
        System.out.println("killed " + victim + ": " + ROUNDS + " times, " + ROUNDS + " recovered, longest wait "
                + longest.toMillis() + " ms");
    }

    /** PostgreSQL's own way, in which it hangs when told to stop: the server of an earlier version of the program. */
    @Test
    void toldToStopWhileItRecoversByItself() throws Exception {
        int hung = 0;
        Duration longest = Duration.ZERO;
        for (int round = 1; round <= ROUNDS; round++) {
            EmbeddedServer server = EmbeddedServer.open(folder);
            recoverByItself(server);
            commit(server, round);
            OwnProcesses processes = new OwnProcesses(folder);
            connect(server);
            OwnProcesses.kill(Victim.BACKEND.of(processes));
            long begun = System.nanoTime();
            server.close();
            hung += System.nanoTime() - begun > 10_000_000_000L ? 1 : 0;
            longest = longer(longest, begun);
            assertThat(roundsKept()).isEqualTo(round);
        }
        System.out.println("killed and told to stop: " + ROUNDS + " times, hung " + hung + ", longest stop "
                + longest.toMillis() + " ms");
        assertThat(hung).as("what is proved").isPositive();
    }

    @Test
    void eachOfItsProgramsAndLibrariesLost() throws Exception {
        int lost = 0;
        try (Stream<Path> files = Files.walk(OwnProcesses.binaries(folder), 2)) {
            for (Path file : files.filter(path -> path.toString().matches(".*/(bin|lib)/[^/]+"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                Files.delete(file);
                assertThat(roundsKept()).isZero();
                assertThat(file).exists();
                lost++;
            }
        }
        System.out.println("killed no one, but took " + lost + " files one by one: each was unpacked anew");
    }

    /** The last one was killed while it stopped the server. */
    @Test
    void foundHangingWhileItStops() throws Exception {
        foundIn(() -> {
            OwnProcesses processes = new OwnProcesses(folder);
            OwnProcesses.signal("STOP", processes.titled("checkpointer").get(0));
            OwnProcesses.signal("INT", processes.postmaster());
            while (!Postmaster.find(ServerFolder.under(folder)).orElseThrow().is(Postmaster.STOPPING)) {
                Thread.onSpinWait();
            }
        });
    }

    @Test
    void foundSilent() throws Exception {
        foundIn(() -> OwnProcesses.signal("STOP", new OwnProcesses(folder).postmaster()));
    }

    private interface Fault {
        void happen() throws Exception;
    }

    private void foundIn(Fault fault) throws Exception {
        try (ServerHolder program = ServerHolder.start(folder)) {
            program.awaitReady();
            fault.happen();
            program.kill();
        }
        long begun = System.nanoTime();
        assertThat(roundsKept()).isZero();
        System.out.println("killed and found hanging: ready after "
                + longer(Duration.ZERO, begun).toMillis() + " ms");
    }

    private Thread killWhileWriting(Victim victim, int round, Random random) throws Exception {
        EmbeddedServer server = EmbeddedServer.open(folder);
        commit(server, round);
        Connection working = connect(server);
        Thread writer = new Thread(() -> {
            try {
                execute(working, "insert into written select repeat('x', 100) from generate_series(1, 10000000)");
            } catch (SQLException killed) {
                // as it should be
            }
        });
        writer.start();
        LockSupport.parkNanos(random.nextLong(500_000_000));
        OwnProcesses.kill(victim.of(new OwnProcesses(folder)));
        server.close();
        return writer;
    }

    private static void recoverByItself(EmbeddedServer server) throws SQLException {
        try (Connection connection = connect(server)) {
            execute(connection, "alter system set restart_after_crash = on");
            execute(connection, "select pg_reload_conf()");
            while (!ask(connection, "show restart_after_crash").equals("on")) {
                Thread.onSpinWait();
            }
        }
    }

    private static void commit(EmbeddedServer server, int round) throws SQLException {
        try (Connection connection = connect(server)) {
            execute(connection, "insert into kept values (" + round + ")");
        }
    }

    private int roundsKept() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.open(folder);
                Connection connection = connect(server)) {
            return Integer.parseInt(ask(connection, "select count(*) from kept"));
        }
    }

    private static Duration longer(Duration than, long begun) {
        Duration now = Duration.ofNanos(System.nanoTime() - begun);
        return now.compareTo(than) > 0 ? now : than;
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        DatabaseAddress address = server.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
