package dk.personaletal.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** Moments as people write them. */
final class Moments {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private Moments() {}

    /** A date means the end of that day in Denmark; a time without an offset is Danish. */
    static Instant parse(String option, String text) {
        try {
            if (!text.contains("T")) {
                return LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(DENMARK)
                        .toInstant()
                        .minus(Duration.ofNanos(1000));
            }
            return text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(DENMARK).toInstant();
        } catch (DateTimeParseException e) {
            throw new Usage(option + " er en dato, for eksempel 2021-04-15, eller et tidspunkt, for eksempel"
                    + " 2021-04-15T08:30, ikke " + text + ".");
        }
    }
}
