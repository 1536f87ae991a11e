package dk.personaletal.night;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** kill -9 at every point of the table, once and twice in a row: one run afterwards leaves what an undisturbed one does. */
@Tag("proof")
class CrashMatrixIT {
    /** Which points, when not all. */
    private static final String POINTS = System.getProperty("proof.points", ".*");

    private static KilledNights nights;

    @BeforeAll
    static void runUndisturbed(@TempDir Path folder) throws IOException {
        nights = new KilledNights(folder);
    }

    @AfterAll
    static void tellKills() {
        nights.close();
        System.out.println("crash matrix: " + points().size() + " points, " + nights.kills() + " kills");
    }

    static List<CrashPoint> points() {
        return CrashPoint.list().stream()
                .filter(point -> point.name().matches(POINTS))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("points")
    void oneRunAfterOneOrTwoKillsGivesTheSame(CrashPoint point, @TempDir Path folder) throws Exception {
        nights.killOnceAndTwice(point, folder);
    }
}
