package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.EmbeddedServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Numbers and names through nights that fail at every stage: none is left anywhere, also not in PostgreSQL's own files,
 * its log and temporary files.
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
            "publish: half of the files under their hidden name");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private String config = "";
    private int failures;

    @Test
    void noneIsLeftAnywhere(@TempDir Path folder) throws Exception {
        mail.start();
        Path inbox = Canaries.writeInbox(folder.resolve("inbox"));
        config = Town.config(inbox, Town.mail(mail.getSmtp().getPort())).toString();
        Path home = Files.createDirectories(folder.resolve("home"));
        program(home).run("status").succeeded();
        rowsAreRefused(copy(home));
        for (String point : KILLED_AT) {
            Path killed = copy(home);
            halted(point, killed).kill();
            nothingTells(killed, point + ", killed");

            Path stopped = copy(home);
            HaltedNight night = halted(point, stopped);
            new OwnServer(stopped).stopImmediately();
            night.goOn();
            nothingTells(stopped, point + ", PostgreSQL stopped");
            publishes(stopped);
        }
        for (MimeMessage message : mail.getReceivedMessages()) {
            assertThat(Canaries.in(String.valueOf(message.getContent()))).isEmpty();
        }
        System.out.println("canaries: " + Canaries.PERSONS + " persons through " + failures + " failures, "
                + mail.getReceivedMessages().length + " mails, 0 hits");
        mail.stop();
    }

    private static Path copy(Path home) throws Exception {
        Path copy = Files.createTempDirectory(home.getParent(), "home");
        assertThat(new ProcessBuilder("cp", "-a", home + "/.", copy.toString())
                        .start()
                        .waitFor())
                .isZero();
        return copy;
    }

    private HaltedNight halted(String point, Path home) throws IOException {
        HaltedNight night = HaltedNight.at(CrashPoint.named(point), program(home), night(home));
        assertThat(night.isThere()).as(point).isTrue();
        return night;
    }

    private static Program program(Path home) throws IOException {
        return Program.in(home).with("-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("temp")));
    }

    private String[] night(Path home) {
        return new String[] {"run", "--config", config, "--metrics", home.resolve("night.prom") + ""};
    }

    /** What PostgreSQL says of a row that it refuses comes with the row. */
    private void rowsAreRefused(Path home) throws Exception {
        for (String table : List.of("payroll_row", "finding", "indicator_value")) {
            refuse(home, "alter table " + table + " add constraint refused check (false) not valid");
            assertThat(program(home).run(night(home)).code()).as(table).isEqualTo(70);
            nothingTells(home, table + " refused");
            refuse(home, "alter table " + table + " drop constraint refused");
        }
    }

    private void publishes(Path home) throws Exception {
        assertThat(program(home).run(night(home)).code()).isIn(0, 65);
        assertThat(Canaries.under(home)).isEmpty();
        assertThat(Town.published(program(home).output(), Town.REPORT + ".pdf")).isRegularFile();
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
