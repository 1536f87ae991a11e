package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** kill -9 at any time at all, one to four times in a row, until {@code proof.kills} are done; every round is compared. */
@Tag("proof")
class SoakIT {
    private static final int KILLS = Integer.getInteger("proof.kills", 300);
    private static final long SEED = Long.getLong("proof.seed", 1);
    /** Every so often the server is the program's own, made by the night that is killed. */
    private static final int ROUNDS_TO_AN_OWN_SERVER = 8;

    private static Path folder;
    private static Path config;
    private static SortedMap<String, String> undisturbed;
    private static long nightMillis;

    private final Random random = new Random(SEED);
    private int kills;
    private int rounds;

    @BeforeAll
    static void runUndisturbed(@TempDir Path temp) throws IOException {
        folder = temp;
        config = Town.config(Town.writeInbox(temp.resolve("inbox"), 40));
        DatabaseAddress address = Databases.create();
        Program program = Program.in(temp.resolve("undisturbed"), address);
        long begun = System.nanoTime();
        program.run("run", "--config", config.toString()).succeeded();
        nightMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        undisturbed = Remains.of(address, program.output());
    }

    @Test
    void whateverIsKilledOneRunAfterwardsGivesTheSame() throws Exception {
        while (kills < KILLS) {
            rounds++;
            Path home = folder.resolve("round-" + rounds);
            if (rounds % ROUNDS_TO_AN_OWN_SERVER == 0) {
                withItsOwnServer(home);
            } else {
                withAServerThatStays(home);
            }
            FileSystemUtils.deleteRecursively(home);
        }
        System.out.printf("soak: seed %d, %d kills in %d rounds, 0 differences%n", SEED, kills, rounds);
    }

    private void withAServerThatStays(Path home) throws Exception {
        DatabaseAddress address = Databases.create();
        Program program = Program.in(home, address);
        kill(program, nightMillis);
        WarmNight.run(address, config, home);
        compare(address, program);
        Databases.drop(address);
    }

    private void withItsOwnServer(Path home) throws Exception {
        Program program = Program.in(home);
        kill(program, 2 * nightMillis);
        program.run("run", "--config", config.toString()).succeeded();
        try (EmbeddedServer server = EmbeddedServer.open(home.resolve("data"))) {
            compare(server.address(), program);
        }
    }

    private void kill(Program program, long withinMillis) throws Exception {
        int inARow = 1 + random.nextInt(4);
        for (int i = 0; i < inARow; i++) {
            Process night = program.start("run", "--config", config.toString());
            if (!night.waitFor(random.nextLong(withinMillis), TimeUnit.MILLISECONDS)) {
                night.destroyForcibly().waitFor();
                kills++;
            }
        }
    }

    private void compare(DatabaseAddress address, Program program) throws IOException {
        assertThat(Remains.differences(undisturbed, Remains.of(address, program.output())))
                .as("seed %d, round %d", SEED, rounds)
                .isEmpty();
    }
}
