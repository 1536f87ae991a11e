package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private static final int MILLIS_BETWEEN_KILLS = 10_000;

    private static Path folder;

    private final Random random = new Random(SEED);
    private int kills;

    @BeforeAll
    static void prepare(@TempDir Path temp) {
        folder = temp;
    }

    /** @param alone what its night leaves in a database of its own */
    private record Municipality(String code, Path config, SortedMap<String, String> alone) {
        static Municipality of(String code) throws Exception {
            Path home = folder.resolve(code);
            Path inbox = Town.writeInbox(home.resolve("inbox"), 40 + CODES.indexOf(code), code);
            Path config = Town.config(inbox, "municipality: " + code);
            DatabaseAddress own = Databases.create();
            WarmNight.run(own, config, home);
            SortedMap<String, String> alone = Remains.of(code, own, home.resolve("output"));
            Databases.drop(own);
            return new Municipality(code, config, alone);
        }
    }

    /** One of a round's nights. */
    private record Night(Municipality municipality, Program program, Path output) {
        Process start() throws IOException {
            return program.start("run", "--config", municipality.config().toString(), "--output", output.toString());
        }
    }

    /** A night that has been started, and whether it was killed. */
    private record Started(Night night, Process process, boolean killed) {}

    @Test
    void twoAtOnceOneOfThemKilled() throws Exception {
        round(List.of(Municipality.of("101"), Municipality.of("147")), folder.resolve("two"), false);
    }

    @Tag("proof")
    @Test
    void allAtOnceRoundAfterRound() throws Exception {
        List<Municipality> all = new ArrayList<>();
        for (String code : CODES) {
            all.add(Municipality.of(code));
        }
        for (int round = 1; round <= ROUNDS; round++) {
            Path home = folder.resolve("round-" + round);
            round(all, home, round % 2 == 0);
            FileSystemUtils.deleteRecursively(home);
        }
        System.out.println(ROUNDS + " rounds of " + CODES.size() + " municipalities at once: seed " + SEED + ", "
                + kills + " kills, 0 differences");
    }

    /** From an empty database. Some are killed at any time; one run more of those, and each has left what it leaves alone. */
    private void round(List<Municipality> municipalities, Path home, boolean oneOutput) throws Exception {
        DatabaseAddress address = TestDatabase.createEmpty();
        List<Night> nights = municipalities.stream()
                .map(one -> new Night(
                        one,
                        Program.in(home.resolve(one.code()), address),
                        home.resolve(oneOutput ? "" : one.code()).resolve("output")))
                .toList();
        List<Night> killed = runAtOnce(nights, nights.size() / 2);
        kills += killed.size();
        runAtOnce(killed, 0);
        for (Night night : nights) {
            Municipality one = night.municipality();
            assertThat(Remains.differences(one.alone(), Remains.of(one.code(), address, night.output())))
                    .as(one.code())
                    .isEmpty();
        }
        Databases.drop(address);
    }

    /** Kills the first of them, unless they're done; gives those, and sees to it that the others end well. */
    private List<Night> runAtOnce(List<Night> nights, int toKill) throws Exception {
        List<Process> processes = new ArrayList<>();
        for (Night night : nights) {
            processes.add(night.start());
        }
        List<Started> started = new ArrayList<>();
        for (int i = 0; i < nights.size(); i++) {
            started.add(new Started(nights.get(i), processes.get(i), i < toKill && kill(processes.get(i))));
        }
        for (Started one : started) {
            Path said = one.night().program().output().resolveSibling("stderr.txt");
            assertThat(one.process().waitFor())
                    .as("%s: %s", one.night().municipality().code(), Files.readString(said))
                    .isEqualTo(one.killed() ? 137 : 0);
        }
        return started.stream().filter(Started::killed).map(Started::night).toList();
    }

    /** Some time after the one before it. */
    private boolean kill(Process process) throws InterruptedException {
        boolean done = process.waitFor(random.nextInt(MILLIS_BETWEEN_KILLS), TimeUnit.MILLISECONDS);
        if (!done) {
            process.destroyForcibly().waitFor();
        }
        return !done;
    }
}
