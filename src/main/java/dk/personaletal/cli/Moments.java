package dk.personaletal.cli;

import dk.personaletal.shared.DanishTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Moments as people write them. */
final class Moments {

    private Moments() {}

    /** A date means the end of that day in Denmark; a time without an offset is Danish. */
    static Instant parse(String option, String text) {
        try {
            if (!text.contains("T")) {
                return LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(DanishTime.ZONE)
                        .toInstant()
                        .minus(Duration.ofNanos(1000));
            }
            return text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(DanishTime.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new Usage(option + " er en dato, for eksempel 2021-04-15, eller et tidspunkt, for eksempel"
                    + " 2021-04-15T08:30, ikke " + text + ".");
        }
    }
}
