package dk.personaletal.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.personaletal.settings.SettingsFile;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real SMTP server. */
class MailTest {
    private static final String USER = "personaletal";
    private static final String PASSWORD = "hemmelig-kode";
    private static final String OPEN = "encryption: none";
    private static final String LOGIN = "encryption: none\nuser: " + USER + "\n";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path folder = Path.of("");

    private int port;

    @BeforeEach
    void start() {
        server.start();
        port = server.getSmtp().getPort();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aRejectedDeliveryIsToldWithFileLinesRuleRemedyAndRunbook() throws Exception {
        assertThat(tell(Nights.rejected(), OPEN, null)).isEmpty();
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getSubject()).isEqualTo("personaletal 173: en leverance er afvist (kode 65)");
        assertThat(received[0].getFrom()[0]).hasToString("personaletal@example.dk");
        assertThat(received[0].getAllRecipients()).hasSize(2);
        assertThat(text(received[0]))
                .contains(
                        "AFVIST: loen_2021-03.csv",
                        "R204, linje 3, 9, 11: Ansættelsesdatoen er ingen dato.",
                        "Gør sådan: Ret datoen i lønsystemet, og aflever igen.",
                        "jobs/runbooks/afvist-leverance.md",
                        "Kørsel run-1");
    }

    @Test
    void aRejectionOfAnEarlierNightIsToldAsThat() throws Exception {
        tell(Nights.stillRejected(), OPEN, null);
        assertThat(text(server.getReceivedMessages()[0]))
                .contains(
                        "AFVIST: loen_2021-03.csv (06-04-2021 kl. 02.00, og ikke rettet siden)",
                        "R204, linje 3, 9, 11: Ansættelsesdatoen er ingen dato. (3 rækker)");
    }

    @Test
    void aMissingDeliveryAndABrokenNightAreTold() throws Exception {
        tell(Nights.missing(), OPEN, null);
        assertThat(text(server.getReceivedMessages()[0]))
                .contains("MANGLER: loen for 2021-03, ventet senest 2021-04-05");
        server.purgeEmailFromAllMailboxes();
        tell(Nights.brokenOff(), OPEN, null);
        assertThat(text(server.getReceivedMessages()[0]))
                .contains("Databasen svarer ikke.", "kode 69", "jobs/runbooks/koerslen-haenger.md");
    }

    @Test
    void aGoodNightIsNotTold() {
        tell(Nights.well(), OPEN, null);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void everyRunbookThatAMailNamesIsThere() throws Exception {
        for (NightEnd night : List.of(Nights.rejected(), Nights.missing(), Nights.brokenOff())) {
            Matcher named = Pattern.compile("[a-z-]+\\.md")
                    .matcher(NightLetter.of(night).text());
            while (named.find()) {
                assertThat(Path.of("jobs/runbooks", named.group())).exists();
            }
        }
    }

    @Test
    void thePasswordComesFromAFileOrTheSurroundings() throws IOException {
        server.setUser(USER, PASSWORD);
        server.getUserManager().setAuthRequired(true);
        Path file = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        assertThat(tell(Nights.missing(), LOGIN + "password-file: " + file, null))
                .isEmpty();
        assertThat(tell(Nights.missing(), LOGIN, PASSWORD)).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(4);
    }

    @Test
    void aServerThatIsAwayOrRefusesIsOneLineWithoutThePassword() throws IOException {
        server.setUser(USER, PASSWORD);
        assertThat(tell(Nights.missing(), LOGIN, "forkert"))
                .singleElement()
                .asString()
                .contains("kunne ikke sendes", "AuthenticationFailed")
                .doesNotContain("forkert");
        server.stop();
        assertThat(tell(Nights.missing(), OPEN, null)).hasSize(1);
    }

    @Test
    void withoutTheEncryptionAskedForNothingIsSent() {
        assertThat(tell(Nights.missing(), "encryption: starttls", null)).hasSize(1);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private List<String> tell(NightEnd night, String more, @Nullable String password) {
        try {
            Path file = Files.writeString(folder.resolve("nightly.yaml"), """
                    municipality: 173
                    mail:
                      to: [drift@example.dk, hr@example.dk]
                      from: personaletal@example.dk
                      host: 127.0.0.1
                      port: %d
                    """.formatted(port) + more.indent(2));
            return new Aftermath(SettingsFile.load(file).settings(), password).tell(night);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        return String.valueOf(message.getContent()).replace("\r\n", "\n");
    }
}
