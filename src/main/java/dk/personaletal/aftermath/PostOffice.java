package dk.personaletal.aftermath;

import dk.personaletal.settings.Mail;
import dk.personaletal.settings.Mail.Encryption;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Sends a letter by SMTP; gives up soon, as the night shall end. */
final class PostOffice {
    private static final String PATIENCE_MILLIS = "10000";

    private final Mail mail;
    private final @Nullable String passwordOfSurroundings;

    /** @param passwordOfSurroundings used when the settings name no file */
    PostOffice(Mail mail, @Nullable String passwordOfSurroundings) {
        this.mail = mail;
        this.passwordOfSurroundings = passwordOfSurroundings;
    }

    /** @throws MessagingException when the server is away or refuses; the message tells no password */
    void send(NightLetter letter, Instant now) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(properties(), login()));
        message.setFrom(new InternetAddress(mail.from()));
        for (String to : mail.to()) {
            message.addRecipient(MimeMessage.RecipientType.TO, new InternetAddress(to));
        }
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        Transport.send(message);
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", mail.host());
        properties.put("mail.smtp.port", String.valueOf(mail.port()));
        properties.put("mail.smtp.auth", String.valueOf(mail.user() != null));
        properties.put("mail.smtp.starttls.required", String.valueOf(mail.encryption() == Encryption.STARTTLS));
        properties.put("mail.smtp.starttls.enable", String.valueOf(mail.encryption() == Encryption.STARTTLS));
        properties.put("mail.smtp.ssl.enable", String.valueOf(mail.encryption() == Encryption.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return properties;
    }

    private @Nullable Authenticator login() throws IOException {
        if (mail.user() == null) {
            return null;
        }
        String password = password();
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(mail.user(), password);
            }
        };
    }

    private String password() throws IOException {
        Path file = mail.passwordFile();
        if (file == null) {
            return Objects.requireNonNullElse(passwordOfSurroundings, "");
        }
        return Files.readString(file).lines().findFirst().orElse("");
    }
}
