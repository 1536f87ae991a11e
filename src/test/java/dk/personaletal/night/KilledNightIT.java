package dk.personaletal.night;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** kill -9: the next night ends as if nothing had happened. A few points of those that {@link CrashMatrixIT} takes;
 * {@link StuckStatesIT} has others. */
class KilledNightIT {
    private static KilledNights nights;

    @BeforeAll
    static void runUndisturbed(@TempDir Path folder) throws IOException {
        nights = new KilledNights(folder);
    }

    @AfterAll
    static void close() {
        nights.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"take-in: middle chunk, before commit", "publish: folder in place"})
    void theNextNightGivesTheSame(String point, @TempDir Path folder) throws Exception {
        nights.killOnce(CrashPoint.named(point), folder);
    }
}
