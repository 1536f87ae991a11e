package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.intake.DeliveryOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.springframework.util.FileSystemUtils;

/** Nights on the same deliveries, one of them to be rejected: an undisturbed one, and those that are killed. */
final class KilledNights implements AutoCloseable {
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Path config;
    private final SortedMap<String, String> undisturbed;
    private int kills;

    KilledNights(Path folder) throws IOException {
        mail.start();
        Path inbox = Town.writeInbox(folder.resolve("inbox"), 40);
        Path rejected = inbox.resolve("fravaer_2020-06.csv");
        Town.rewrite(rejected, rejected, lines -> lines.subList(1, lines.size()));
        config = Town.config(
                inbox,
                "metrics: " + folder.resolve("night.prom"),
                Town.mail(mail.getSmtp().getPort()));
        DatabaseAddress address = Databases.create();
        Program program = Program.in(folder.resolve("undisturbed"), address);
        program.run("run", "--config", config.toString()).failed(65);
        undisturbed = Remains.of(address, program.output());
    }

    int kills() {
        return kills;
    }

    /** One run after the kill leaves what the undisturbed night left, and tells what was rejected. */
    void killOnce(CrashPoint point, Path folder) throws Exception {
        DatabaseAddress address = database(point);
        assertThat(kill(point, Program.in(folder, address))).isTrue();
        runAndCompare(address, folder);
    }

    /**
     * The same, and from where the first kill left it, another one at the same point. Where the second night doesn't
     * come past the point again, it is that night that gives the result.
     */
    void killOnceAndTwice(CrashPoint point, Path folder) throws Exception {
        Path home = folder.resolve("home");
        DatabaseAddress address = database(point);
        Program program = Program.in(home, address);
        assertThat(kill(point, program)).isTrue();
        DatabaseAddress copy = Databases.copy(address);
        Path homeCopy = folder.resolve("home-copy");
        FileSystemUtils.copyRecursively(home, homeCopy);
        kill(point, program);

        runAndCompare(copy, homeCopy);
        runAndCompare(address, home);
    }

    private static DatabaseAddress database(CrashPoint point) {
        return point.isOfFirstNight() ? TestDatabase.createEmpty() : Databases.create();
    }

    private boolean kill(CrashPoint point, Program program) throws Exception {
        HaltedNight halted = HaltedNight.at(point, program, "run", "--config", config.toString());
        halted.kill();
        kills += halted.isThere() ? 1 : 0;
        return halted.isThere();
    }

    private void runAndCompare(DatabaseAddress address, Path home) throws Exception {
        assertThat(WarmNight.run(address, config, home).deliveries())
                .filteredOn(DeliveryOutcome::rejected)
                .extracting(DeliveryOutcome::file)
                .containsExactly("fravaer_2020-06.csv");
        assertThat(Remains.differences(undisturbed, Remains.of(address, home.resolve("output"))))
                .isEmpty();
        assertThat(linesBySteps(address)).isEqualTo(linesByDeliveries(address)).isPositive();
        Databases.drop(address);
    }

    /** As Spring Batch was told, by the steps that were killed too. */
    private static long linesBySteps(DatabaseAddress address) {
        return sum(address, "select sum(read_count) from batch_step_execution where step_name = 'take-in'");
    }

    private static long linesByDeliveries(DatabaseAddress address) {
        return sum(address, "select sum(rows_read) from delivery");
    }

    private static long sum(DatabaseAddress address, String sql) {
        return Databases.client(address).sql(sql).query(Long.class).single();
    }

    @Override
    public void close() {
        mail.stop();
    }
}
