package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** kill -9 at every point of the table, once and twice in a row: one run afterwards leaves what an undisturbed one does. */
@Tag("proof")
class CrashMatrixIT {
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static String[] night;
    private static SortedMap<String, String> undisturbed;
    private static int kills;

    @BeforeAll
    static void runUndisturbed(@TempDir Path folder) throws IOException {
        MAIL.start();
        Path inbox = Town.writeInbox(folder.resolve("inbox"), 40);
        Path rejected = inbox.resolve("fravaer_2020-06.csv");
        Town.rewrite(rejected, rejected, lines -> lines.subList(1, lines.size()));
        night = Town.mailedNight(inbox, folder, MAIL.getSmtp().getPort());
        DatabaseAddress address = TestDatabase.createEmpty();
        Program program = Program.in(folder.resolve("undisturbed"), address);
        program.run(night).failed(65);
        undisturbed = Remains.of(address, program.output());
    }

    @AfterAll
    static void tellKills() {
        MAIL.stop();
        System.out.println(
                "crash matrix: " + kills + " kills at " + CrashPoint.list().size() + " points");
    }

    static Stream<Arguments> pointsAndTimes() {
        return CrashPoint.list().stream().flatMap(point -> Stream.of(arguments(point, 1), arguments(point, 2)));
    }

    /** Where the second night doesn't come past the point again, it's that night that gives the result. */
    @ParameterizedTest(name = "{0}, killed {1} times")
    @MethodSource("pointsAndTimes")
    void oneRunAfterwardsGivesTheSame(CrashPoint point, int times, @TempDir Path folder) throws Exception {
        DatabaseAddress address = TestDatabase.createEmpty();
        Program program = Program.in(folder, address);
        for (int i = 0; i < times; i++) {
            HaltedNight halted = HaltedNight.at(point, program, night);
            assertThat(halted.isThere() || i > 0).isTrue();
            kills += halted.isThere() ? 1 : 0;
            halted.kill();
        }

        assertThat(program.run(night).code()).isIn(0, 65);

        assertThat(Remains.differences(undisturbed, Remains.of(address, program.output()))).isEmpty();
    }
}
