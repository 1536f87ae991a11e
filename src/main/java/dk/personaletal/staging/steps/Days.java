package dk.personaletal.staging.steps;

import dk.personaletal.staging.Fault;
import dk.personaletal.staging.values.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days as files have them. */
final class Days {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final Dates dates = new Dates();

    /**
     * The open end is {@link Dates#OPEN_END}; null where the cell is empty.
     *
     * @throws Unreadable if it isn't a day
     */
    @Nullable
    LocalDate read(String value, String column) {
        if (value.isEmpty()) {
            return null;
        }
        LocalDate day = dates.parse(value, null);
        if (day == null) {
            throw new Unreadable(
                    dates.isTwoDigitYear(value) ? Fault.YEAR_TWO_DIGITS : Fault.DATE_INVALID, column, value, null);
        }
        return day;
    }

    static String write(LocalDate day) {
        return WRITTEN.format(day);
    }
}
