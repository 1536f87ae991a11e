package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.EmbeddedServer;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Numbers and names through nights that fail at every stage, one after the other in one house: none is left anywhere,
 * also not in PostgreSQL's own files, its log and temporary files.
 */
@Tag("proof")
class CanariesThroughFailuresIT {
    private static final List<String> KILLED_AT = List.of(
            "files registered, before commit",
            "take-in: first chunk, deleted and not inserted",
            "take-in: first chunk, after commit",
            "take-in: step ended",
            "compute turnover: figures written",
            "protect: before commit",
            "publish: PDF filled",
            "publish: between two renames");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private String[] night = {};
    private int failures;

    @Test
    void noneIsLeftAnywhere(@TempDir Path folder) throws Exception {
        mail.start();
        Path home = folder.resolve("home");
        Path temp = Files.createDirectories(home.resolve("temp"));
        Path config = Town.config(
                Canaries.writeInbox(folder.resolve("inbox")),
                "metrics: " + home.resolve("night.prom"),
                Town.mail(mail.getSmtp().getPort()));
        night = new String[] {"run", "--config", config.toString()};
        Program program = Program.in(home).with("-Djava.io.tmpdir=" + temp);

        rowsAreRefused(program, home);
        for (String point : KILLED_AT) {
            HaltedNight.at(CrashPoint.named(point), program, night).kill();
            nothingTells(home, point + ", killed");
            HaltedNight halted = HaltedNight.at(CrashPoint.named(point), program, night);
            new OwnServer(home).stopImmediately();
            halted.goOn();
            nothingTells(home, point + ", PostgreSQL stopped");
        }
        assertThat(program.run(night).code()).isIn(0, 65);
        nothingTells(home, "done");
        assertThat(Town.published(program.output(), Town.REPORT + ".pdf")).isRegularFile();
        for (MimeMessage message : mail.getReceivedMessages()) {
            assertThat(Canaries.in(String.valueOf(message.getContent()))).isEmpty();
        }
        System.out.println("canaries: " + Canaries.PERSONS + " persons through " + failures + " failures, "
                + mail.getReceivedMessages().length + " mails, 0 hits");
        mail.stop();
    }

    /** What PostgreSQL says of a row that it refuses comes with the row. */
    private void rowsAreRefused(Program program, Path home) throws Exception {
        program.run("status");
        for (String table : List.of("payroll_row", "finding", "indicator_value")) {
            refuse(home, "alter table " + table + " add constraint refused check (false) not valid");
            assertThat(program.run(night).code()).as(table).isEqualTo(70);
            nothingTells(home, table + " refused");
            refuse(home, "alter table " + table + " drop constraint refused");
        }
    }

    private static void refuse(Path home, String sql) {
        try (EmbeddedServer server = EmbeddedServer.open(home.resolve("data"))) {
            Databases.client(server.address()).sql(sql).update();
        }
    }

    private void nothingTells(Path home, String after) throws Exception {
        failures++;
        assertThat(Canaries.under(home)).as(after).isEmpty();
        try (EmbeddedServer server = EmbeddedServer.open(home.resolve("data"))) {
            DatabaseAddress address = server.address();
            Databases.text(address).forEach((table, text) -> assertThat(Canaries.in(text))
                    .as(after + ": " + table)
                    .isEmpty());
        }
    }
}
