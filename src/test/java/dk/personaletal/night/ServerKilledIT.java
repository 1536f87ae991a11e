package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.personaletal.database.OwnProcesses;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** kill -9 of one process of the own server in the middle of a night, as an out-of-memory killer does. */
@Tag("proof")
class ServerKilledIT {
    private static final List<String> POINTS = List.of(
            "lock taken",
            "files registered, before commit",
            "take-in: middle chunk, before commit",
            "take-in: middle chunk, after commit",
            "compute turnover: figures written",
            "compute age: after commit",
            "protect: before commit",
            "publish: folder in place",
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

    static Stream<Arguments> kills() {
        return Stream.of("personaletal", "checkpointer", "postmaster")
                .flatMap(who -> POINTS.stream().map(point -> arguments(who, point)));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void theNextNightGivesTheSame(String who, String point, @TempDir Path home) throws Exception {
        Program program = Program.in(home);
        HaltedNight halted = HaltedNight.at(CrashPoint.named(point), program, "run", "--config", config.toString());
        assertThat(halted.isThere()).isTrue();
        OwnProcesses server = new OwnProcesses(home.resolve("data"));
        OwnProcesses.kill(who.equals("postmaster") ? List.of(server.postmaster()) : server.titled(who));
        int code = halted.goOn();

        String said = Files.readString(home.resolve("stderr.txt"));
        System.out.println("killed " + who + " at " + point + ": " + code + " " + said.strip());
        assertThat(code).as(said).isIn(0, 69, 75);
        assertThat(said).doesNotContain("\tat ");
        Town.assertNothingIsHalfPublished(program.output());
        program.run("run", "--config", config.toString()).succeeded();
        assertThat(Remains.differences(undisturbed, new OwnServer(home).remains()))
                .isEmpty();
    }
}
