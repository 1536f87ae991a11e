package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Municipalities in one database, all at once: none disturbs another, also when some are killed. */
class ManyMunicipalitiesIT {
    private static final List<String> CODES = List.of("101", "147", "151", "153", "155", "161", "165", "173");
    private static final int ROUNDS = Integer.getInteger("proof.rounds", 10);
    private static final long SEED = Long.getLong("proof.seed", 1);

    private static final Map<String, Path> CONFIGS = new HashMap<>();
    private static final Map<String, SortedMap<String, String>> ALONE = new HashMap<>();
    private static Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, Program> programs = new HashMap<>();
    private DatabaseAddress address = TestDatabase.createEmpty();
    private int kills;

    @BeforeAll
    static void prepare(@TempDir Path temp) {
        folder = temp;
    }

    @Test
    void twoAtOnceOneOfThemKilled() throws Exception {
        List<String> two = CODES.subList(0, 2);
        runAlone(two);
        round(two, false, folder.resolve("two"));
    }

    @Tag("proof")
    @Test
    void allAtOnceRoundAfterRound() throws Exception {
        runAlone(CODES);
        for (int round = 1; round <= ROUNDS; round++) {
            Path home = folder.resolve("round-" + round);
            round(CODES, round % 2 == 0, home);
            FileSystemUtils.deleteRecursively(home);
            Databases.drop(address);
            address = TestDatabase.createEmpty();
        }
        System.out.println(ROUNDS + " rounds of " + CODES.size() + " municipalities at once: seed " + SEED + ", " + kills
                + " kills, 0 differences");
    }

    /** Some are killed at any time; one run more of those, and each has left what it leaves when it is alone. */
    private void round(List<String> codes, boolean oneOutput, Path home) throws Exception {
        codes.forEach(code -> programs.put(code, Program.in(home.resolve(code), address)));
        List<String> killed = start(codes, oneOutput, home, true);
        start(killed, oneOutput, home, false);
        for (String code : codes) {
            assertThat(Remains.differences(
                            ALONE.get(code), Remains.of(code, address, output(code, oneOutput, home))))
                    .as(code)
                    .isEmpty();
        }
    }

    /** All at once; gives those that were killed, and sees to it that the others end well. */
    private List<String> start(List<String> codes, boolean oneOutput, Path home, boolean killing) throws Exception {
        Map<String, Process> nights = new HashMap<>();
        for (String code : codes) {
            String output = output(code, oneOutput, home).toString();
            String config = CONFIGS.get(code).toString();
            nights.put(code, programs.get(code).start("run", "--config", config, "--output", output));
        }
        List<String> killed = new ArrayList<>();
        if (killing) {
            long begun = System.nanoTime();
            for (String code : codes.subList(0, codes.size() / 2)) {
                long after = random.nextLong(TimeUnit.SECONDS.toMillis(2L + 2L * codes.size()));
                long left = after - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
                if (!nights.get(code).waitFor(Math.max(left, 0), TimeUnit.MILLISECONDS)) {
                    nights.get(code).destroyForcibly().waitFor();
                    killed.add(code);
                }
            }
        }
        kills += killed.size();
        for (String code : codes) {
            assertThat(nights.get(code).waitFor())
                    .as("%s: %s", code, Files.readString(home.resolve(code).resolve("stderr.txt")))
                    .isEqualTo(killed.contains(code) ? 137 : 0);
        }
        return killed;
    }

    private static Path output(String code, boolean oneOutput, Path home) {
        return oneOutput ? home.resolve("output") : home.resolve(code).resolve("output");
    }

    private static void runAlone(List<String> codes) throws Exception {
        for (String code : codes) {
            if (!ALONE.containsKey(code)) {
                Path inbox = Town.writeInbox(folder.resolve(code).resolve("inbox"), 40 + codes.indexOf(code), code);
                CONFIGS.put(code, Town.config(inbox, "municipality: " + code));
                DatabaseAddress own = Databases.create();
                WarmNight.run(own, CONFIGS.get(code), folder.resolve(code));
                ALONE.put(code, Remains.of(code, own, folder.resolve(code).resolve("output")));
                Databases.drop(own);
            }
        }
    }
}
