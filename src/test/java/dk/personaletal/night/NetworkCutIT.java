package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The network to the database is cut: the night halts soon, publishes nothing, and the next one gives the same. */
@Tag("proof")
class NetworkCutIT {
    private static Path config;
    private static SortedMap<String, String> undisturbed;

    @BeforeAll
    static void runUndisturbed(@TempDir Path folder) throws IOException {
        config = Town.config(Town.writeInbox(folder.resolve("inbox"), 40));
        DatabaseAddress address = Databases.create();
        Program program = Program.in(folder.resolve("undisturbed"), address);
        program.run("run", "--config", config.toString()).succeeded();
        undisturbed = Remains.of(address, program.output());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calendar filled",
                "files registered, before commit",
                "take-in: middle chunk, before commit",
                "compute turnover: figures written",
                "protect: before commit",
                "publish: PDF filled"
            })
    void fallenSilent(String point, @TempDir Path folder) throws Exception {
        DatabaseAddress address = Databases.create();
        try (Cable cable = new Cable(address)) {
            halts(point, address, cable, cable::fallSilent, folder);
        }
        nextNightIsAsIfNothingWas(address, folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calendar filled",
                "take-in: middle chunk, before commit",
                "compute turnover: figures written",
                "publish: PDF filled"
            })
    void reset(String point, @TempDir Path folder) throws Exception {
        DatabaseAddress address = Databases.create();
        Cable cable = new Cable(address);
        halts(point, address, cable, cable::close, folder);
        nextNightIsAsIfNothingWas(address, folder);
    }

    private static void halts(String point, DatabaseAddress address, Cable cable, Cut cut, Path folder)
            throws Exception {
        Program program = Program.in(folder, cable.through(address));
        HaltedNight halted = HaltedNight.at(CrashPoint.named(point), program, "run", "--config", config.toString());
        assertThat(halted.isThere()).isTrue();
        cut.happen();
        long begun = System.nanoTime();
        int code = halted.goOn();
        Duration halting = Duration.ofNanos(System.nanoTime() - begun);
        System.out.println("network cut at " + point + ": halted after " + halting.toMillis() + " ms");

        String said = Files.readString(folder.resolve("stderr.txt"));
        assertThat(code).as(said).isEqualTo(69);
        assertThat(said).doesNotContain("\tat ");
        assertThat(Town.published(program.output(), "manifest.json")).doesNotExist();
    }

    @FunctionalInterface
    private interface Cut {
        void happen() throws IOException;
    }

    private static void nextNightIsAsIfNothingWas(DatabaseAddress address, Path folder) throws IOException {
        WarmNight.run(address, config, folder);
        assertThat(Remains.differences(undisturbed, Remains.of(address, folder.resolve("output"))))
                .isEmpty();
    }
}
