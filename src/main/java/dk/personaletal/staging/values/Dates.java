package dk.personaletal.staging.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * dd-MM-yyyy, dd.MM.yyyy, ddMMyyyy, yyyy-MM-dd, yyyyMMdd, and the same with two-digit years where a pivot is given.
 * Days are remembered, since an extract repeats them.
 */
public final class Dates {
    /** The day that means no end. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private static final int FIRST_YEAR = 1800;
    private static final int YEARS = 400;
    private static final int INVALID = -1;

    private final LocalDate[] days = new LocalDate[YEARS * 12 * 31];

    /** Null if it isn't a date; {@link #OPEN_END} if it's the open end. */
    @Nullable
    public LocalDate parse(String value, @Nullable Integer pivot) {
        int length = value.length();
        if (length == 10 && separated(value, 2, 5)) {
            return date(number(value, 6, 4), number(value, 3, 2), number(value, 0, 2));
        }
        if (length == 10 && value.charAt(4) == '-' && value.charAt(7) == '-') {
            return date(number(value, 0, 4), number(value, 5, 2), number(value, 8, 2));
        }
        if (pivot != null && isTwoDigitYear(value)) {
            return twoDigitYear(value, pivot);
        }
        return length == 8 ? compact(value) : null;
    }

    /** Whether it would be a date, but for a year of two digits. */
    public boolean isTwoDigitYear(String value) {
        return twoDigitYear(value, 0) != null;
    }

    /** yyyy-MM, yyyyMM, MM-yyyy, or any day of the month. */
    @Nullable
    public YearMonth parseMonth(String value) {
        int length = value.length();
        if (length == 7 && value.charAt(4) == '-') {
            return month(number(value, 0, 4), number(value, 5, 2));
        }
        if (length == 7 && (value.charAt(2) == '-' || value.charAt(2) == '.')) {
            return month(number(value, 3, 4), number(value, 0, 2));
        }
        if (length == 6) {
            return month(number(value, 0, 4), number(value, 4, 2));
        }
        LocalDate day = parse(value, null);
        return day == null || day.equals(OPEN_END) ? null : YearMonth.from(day);
    }

    private @Nullable LocalDate compact(String value) {
        LocalDate yearFirst = date(number(value, 0, 4), number(value, 4, 2), number(value, 6, 2));
        return yearFirst != null ? yearFirst : date(number(value, 4, 4), number(value, 2, 2), number(value, 0, 2));
    }

    private @Nullable LocalDate twoDigitYear(String value, int pivot) {
        boolean compact = value.length() == 6;
        if (!compact && !(value.length() == 8 && separated(value, 2, 5))) {
            return null;
        }
        int year = number(value, compact ? 4 : 6, 2);
        int month = number(value, compact ? 2 : 3, 2);
        return year == INVALID ? null : date(year > pivot ? 1900 + year : 2000 + year, month, number(value, 0, 2));
    }

    private @Nullable LocalDate date(int year, int month, int day) {
        if (year == 9999 && month == 12 && day == 31) {
            return OPEN_END;
        }
        if (year < FIRST_YEAR || year >= FIRST_YEAR + YEARS || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        int index = ((year - FIRST_YEAR) * 12 + month - 1) * 31 + day - 1;
        if (days[index] == null) {
            try {
                days[index] = LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                return null;
            }
        }
        return days[index];
    }

    private static @Nullable YearMonth month(int year, int month) {
        boolean valid = year >= FIRST_YEAR && year < FIRST_YEAR + YEARS && month >= 1 && month <= 12;
        return valid ? YearMonth.of(year, month) : null;
    }

    private static boolean separated(String value, int first, int second) {
        char separator = value.charAt(first);
        return (separator == '-' || separator == '.') && value.charAt(second) == separator;
    }

    private static int number(String value, int start, int length) {
        int number = 0;
        for (int i = start; i < start + length; i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9') {
                return INVALID;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
