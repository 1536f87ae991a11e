package dk.personaletal.aftermath;

import dk.personaletal.settings.Mail;
import dk.personaletal.settings.Settings;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells monitoring and people how a night ended. Nothing that goes wrong here changes how it ended. */
public final class Aftermath {
    private final Settings settings;
    private final @Nullable String mailPassword;

    /** @param mailPassword from the surroundings; null when there is none */
    public Aftermath(Settings settings, @Nullable String mailPassword) {
        this.settings = settings;
        this.mailPassword = mailPassword;
    }

    /** What couldn't be told, in Danish. */
    public List<String> tell(NightEnd night) {
        List<String> troubles = new ArrayList<>();
        writeMetrics(night, troubles);
        writeMail(night, troubles);
        return troubles;
    }

    private void writeMetrics(NightEnd night, List<String> troubles) {
        Path file = settings.metrics();
        if (file == null) {
            return;
        }
        try {
            new MetricsFile(file).write(night);
        } catch (IOException e) {
            troubles.add("Tallene til overvågning kan ikke skrives i " + file + ". Kontrollér mappe og rettigheder.");
        }
    }

    private void writeMail(NightEnd night, List<String> troubles) {
        Mail mail = settings.mail();
        if (mail == null || night.succeeded()) {
            return;
        }
        try {
            new PostOffice(mail, mailPassword).send(NightLetter.of(night), night.ended());
        } catch (MessagingException | IOException e) {
            troubles.add("Mailen om natten kunne ikke sendes gennem " + mail.host() + ":" + mail.port() + " ("
                    + e.getClass().getSimpleName() + "). Kontrollér mail i konfigurationen.");
        }
    }
}
