package dk.personaletal.aftermath;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Words of the page: times and states as people say them. */
final class PageTexts {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy 'kl.' HH.mm");
    private static final Map<String, String> JOBS = Map.of("intake", "Indlæsning", "report", "Rapport");
    private static final Map<String, String> STATES = Map.of(
            "COMPLETED", "færdig",
            "FAILED", "fejlede",
            "ABANDONED", "opgivet",
            "UNKNOWN", "afbrudt");

    private PageTexts() {}

    static String time(Instant at) {
        return TIME.format(at.atZone(DENMARK));
    }

    /** Of an instant, or of a local time as the database writes it; empty for what is neither. */
    static String time(String text) {
        try {
            if (text.endsWith("Z")) {
                return time(Instant.parse(text));
            }
            // Spring Batch writes the time of the machine's own zone
            return time(LocalDateTime.parse(text.replace(' ', 'T'))
                    .atZone(ZoneId.systemDefault())
                    .toInstant());
        } catch (DateTimeException notATime) {
            return "";
        }
    }

    static String job(String name) {
        return JOBS.getOrDefault(name, name);
    }

    static String state(String status) {
        return STATES.getOrDefault(status, "i gang eller afbrudt");
    }
}
