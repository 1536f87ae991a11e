package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The server ends some of a night's connections, and goes on itself: that night is told as what it is, and the next one
 * leaves what an undisturbed one does.
 */
class LostConnectionIT {
    /** Which points, when not all. */
    private static final String POINTS = System.getProperty("proof.points", ".*");

    /** Before these a night has no connection. */
    private static final List<String> UNCONNECTED = List.of("lock asked for");

    private static Path config;
    private static SortedMap<String, String> undisturbed;
    private static int ended;
    private static int undone;

    @BeforeAll
    static void runUndisturbed(@TempDir Path folder) throws IOException {
        config = Town.config(Town.writeInbox(folder.resolve("inbox"), 40));
        DatabaseAddress address = Databases.create();
        WarmNight.run(address, config, folder);
        undisturbed = Remains.of(address, folder.resolve("output"));
    }

    @AfterAll
    static void tellWhatWasEnded() {
        System.out.println("lost connections: at " + ended + " points, " + undone + " nights ended as 69");
    }

    static Stream<Arguments> points() {
        return CrashPoint.list().stream()
                .filter(point -> !point.isOfFirstNight() && !UNCONNECTED.contains(point.name()))
                .filter(point -> point.name().matches(POINTS))
                .flatMap(point -> Arrays.stream(Connections.values()).map(which -> arguments(point.name(), which)));
    }

    @Tag("proof")
    @ParameterizedTest
    @MethodSource("points")
    void atAnyPoint(String point, Connections which, @TempDir Path home) throws Exception {
        endAt(point, which, home);
    }

    @ParameterizedTest
    @CsvSource({
        "'take-in: middle chunk, rows in and not counted as done', IN_TRANSACTION",
        "'protect: before commit', IN_TRANSACTION"
    })
    void atAFew(String point, Connections which, @TempDir Path home) throws Exception {
        endAt(point, which, home);
    }

    @Tag("proof")
    @Test
    void ofATransactionThatIdlesTooLong(@TempDir Path home) throws Exception {
        DatabaseAddress address = Databases.create();
        String name = address.url().replaceAll(".*/", "");
        Databases.client(address)
                .sql("alter database " + name + " set idle_in_transaction_session_timeout = '20ms'")
                .update();
        Program program = Program.in(home, address);
        Answer night = program.run("run", "--config", config.toString());
        // a program that sets its own limit never meets the database's
        assertToldInOneLine(night.code(), home);
        Databases.client(address)
                .sql("alter database " + name + " reset idle_in_transaction_session_timeout")
                .update();
        goOn(address, home);
    }

    private static void endAt(String point, Connections which, Path home) throws Exception {
        DatabaseAddress address = Databases.create();
        HaltedNight halted = HaltedNight.at(
                CrashPoint.named(point), Program.in(home, address), "run", "--config", config.toString());
        assertThat(halted.isThere()).isTrue();
        int connections = Databases.end(which.condition, address);
        int code = halted.goOn();
        ended += connections > 0 ? 1 : 0;
        undone += code == 69 ? 1 : 0;
        assertToldInOneLine(code, home);
        goOn(address, home);
    }

    /** A night that had no more use for the connection may be done. */
    private static void assertToldInOneLine(int code, Path home) throws IOException {
        String said = Files.readString(home.resolve("stderr.txt"));
        assertThat(code).as(said).isIn(0, 69);
        assertThat(said.lines()).as(said).hasSize(code == 0 ? 0 : 1);
        assertThat(said).doesNotContain("Exception");
        Town.assertNothingIsHalfPublished(home.resolve("output"));
    }

    private static void goOn(DatabaseAddress address, Path home) throws Exception {
        WarmNight.run(address, config, home);
        assertThat(Remains.differences(undisturbed, Remains.of(address, home.resolve("output"))))
                .isEmpty();
        Databases.drop(address);
    }
}
