package dk.personaletal.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A delivery that must come every month.
 *
 * @param kind first part of the file name, for example {@code loen}
 * @param dueDay last day to deliver a month, in the month after it; a shorter month ends earlier
 * @param from the first month expected, for example {@code 2021-03}
 */
public record ExpectedDelivery(String kind, int dueDay, String from) {
    private static final int LONGEST_MONTH = 31;

    /** @throws IllegalArgumentException with a Danish sentence when it can't be waited for */
    public ExpectedDelivery {
        if (dueDay < 1 || dueDay > LONGEST_MONTH) {
            throw new IllegalArgumentException("due-day skal være en dag fra 1 til 31");
        }
        month(from);
    }

    public YearMonth firstMonth() {
        return month(from);
    }

    /** The last day on which the delivery of a month is in time. */
    public LocalDate due(YearMonth month) {
        YearMonth next = month.plusMonths(1);
        return next.atDay(Math.min(dueDay, next.lengthOfMonth()));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("from skal være en måned, for eksempel 2021-03");
        }
    }
}
