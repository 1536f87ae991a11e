package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PostgreSQL stopped at once in the middle of a night: told as what it is, and the next night gives the same. */
@Tag("proof")
class ServerGoneIT {
    private static final List<String> POINTS = List.of(
            "ninth migration written",
            "lock taken",
            "files registered, before commit",
            "files registered, after commit",
            "intake: job instance row, no execution",
            "take-in: first chunk, deleted and not inserted",
            "take-in: middle chunk, before commit",
            "take-in: middle chunk, after commit",
            "take-in: step ended",
            "intake: made durable",
            "snapshot made, after commit",
            "compute turnover: figures written",
            "compute age: after commit",
            "protect: before commit",
            "publish: PDF filled",
            "publish: folder in place",
            "publish: before commit",
            "publish: after commit",
            "papers: before COMPLETED");

    private static Path config;
    private static SortedMap<String, String> undisturbed;

    @BeforeAll
    static void runUndisturbed(@TempDir Path folder) throws IOException {
        config = Town.config(Town.writeInbox(folder.resolve("inbox"), 40));
        Path home = folder.resolve("undisturbed");
        Program.in(home).run("run", "--config", config.toString()).succeeded();
        undisturbed = new OwnServer(home).remains();
    }

    static Stream<CrashPoint> points() {
        return POINTS.stream().map(CrashPoint::named);
    }

    @ParameterizedTest
    @MethodSource("points")
    void theNextNightGivesTheSame(CrashPoint point, @TempDir Path home) throws Exception {
        Program program = Program.in(home);
        OwnServer server = new OwnServer(home);
        HaltedNight halted = HaltedNight.at(point, program, "run", "--config", config.toString());
        assertThat(halted.isThere()).isTrue();
        server.stopImmediately();
        int code = halted.goOn();

        String said = Files.readString(home.resolve("stderr.txt"));
        assertThat(code).as(said).isIn(69, 75);
        assertThat(said).doesNotContain("\tat ");
        Town.assertNothingIsHalfPublished(program.output());
        program.run("run", "--config", config.toString()).succeeded();
        assertThat(Remains.differences(undisturbed, server.remains())).isEmpty();
    }
}
