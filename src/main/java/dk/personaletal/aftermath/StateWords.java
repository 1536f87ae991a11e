package dk.personaletal.aftermath;

import dk.personaletal.shared.DanishTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/** How things stand, as people say it: times, jobs and states. */
public final class StateWords {
    private static final Map<String, String> JOBS =
            Map.of("intake", "Indlæsning", "figures", "Beregning", "papers", "Rapporter", "report", "Rapport");
    private static final Map<String, String> STATES = Map.of(
            "COMPLETED", "færdig",
            "FAILED", "fejlede",
            "ABANDONED", "opgivet",
            "UNKNOWN", "afbrudt");

    private StateWords() {}

    /** In Denmark: {@code 26-11-2026 kl. 02.15}. */
    public static String time(Instant at) {
        return DanishTime.print(at);
    }

    /** Of an instant, or of a local time as the database writes it; empty for what is neither. */
    public static String time(String text) {
        try {
            if (text.endsWith("Z")) {
                return time(Instant.parse(text));
            }
            // Spring Batch writes the process' local time, which Application has made UTC
            return time(LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notATime) {
            return "";
        }
    }

    /** Of a job's name. */
    public static String job(String name) {
        return JOBS.getOrDefault(name, name);
    }

    /** Of an execution's status as Spring Batch calls it. */
    public static String state(String status) {
        return STATES.getOrDefault(status, "i gang eller afbrudt");
    }
}
