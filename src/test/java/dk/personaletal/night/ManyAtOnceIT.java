package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.operations.NightLock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many starts of one period at once, and again and again: one works, the others leave with code 75. */
@Tag("proof")
class ManyAtOnceIT {
    private static final int PROCESSES = 8;
    private static final int ROUNDS = Integer.getInteger("proof.rounds", 25);

    private final List<Long> left = new ArrayList<>();
    private final List<Long> leftAlone = new ArrayList<>();

    @Test
    void oneWorksAndTheOthersLeave(@TempDir Path folder) throws Exception {
        Path inbox = Town.writeInbox(folder.resolve("inbox"), 40);
        Path launcher = Launcher.in(folder.resolve("home"));
        // the launcher's first start unpacks the program
        Program.in(folder.resolve("unpacked")).by(launcher).run("--help").succeeded();
        for (int round = 1; round <= ROUNDS; round++) {
            startMany(launcher, inbox, folder.resolve("round-" + round));
        }
        System.out.println(ROUNDS + " rounds of " + PROCESSES + " at once: time to leave " + summary(left)
                + "; one latecomer by another command " + summary(leftAlone));
    }

    private void startMany(Path launcher, Path inbox, Path folder) throws Exception {
        DatabaseAddress address = Databases.create();
        Program program = Program.in(folder, address).by(launcher);
        String[] night = {"run", "--inbox", inbox.toString(), "--output", folder.resolve("output") + ""};
        List<Process> started = new ArrayList<>();
        try (Connection connection = Databases.connect(address);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // whoever works comes no further than this until the others have left
            statement.execute("lock table publication in exclusive mode");
            long begun = System.nanoTime();
            for (int i = 0; i < PROCESSES; i++) {
                started.add(program.start(night));
            }
            awaitHolder(address, awaitAllButOne(started, begun));
            Process latecomer = program.start("run", "--json");
            long late = System.nanoTime();
            assertThat(latecomer.waitFor()).isEqualTo(75);
            leftAlone.add(millisSince(late));
        }
        List<Integer> codes = new ArrayList<>();
        for (Process process : started) {
            codes.add(process.waitFor());
        }
        assertThat(codes).containsOnlyOnce(0).containsOnly(0, 75).hasSize(PROCESSES);
        assertThat(Databases.client(address)
                        .sql("select count(*) from publication")
                        .query(Long.class)
                        .single())
                .isOne();
        Databases.drop(address);
    }

    /** The one that works has come to the database's lock. */
    private static void awaitHolder(DatabaseAddress address, Process working) throws InterruptedException {
        while (NightLock.findHolder(address, 173).isEmpty()) {
            assertThat(working.waitFor(5, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private Process awaitAllButOne(List<Process> started, long begun) throws InterruptedException {
        List<Process> here = new ArrayList<>(started);
        while (here.size() > 1) {
            for (Process process : List.copyOf(here)) {
                if (process.waitFor(5, TimeUnit.MILLISECONDS)) {
                    left.add(millisSince(begun));
                    here.remove(process);
                }
            }
        }
        return here.get(0);
    }

    private static long millisSince(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private static String summary(List<Long> millis) {
        long[] sorted = LongStream.of(millis.stream().mapToLong(one -> one).toArray())
                .sorted()
                .toArray();
        return "median " + sorted[sorted.length / 2] + " ms, longest " + sorted[sorted.length - 1] + " ms";
    }
}
