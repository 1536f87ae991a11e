package dk.personaletal.delivery;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** The days that a delivery speaks of, both ends included. */
public record Coverage(LocalDate from, LocalDate to) {
    public static Coverage of(YearMonth month) {
        return new Coverage(month.atDay(1), month.atEndOfMonth());
    }

    public static Coverage of(Year year) {
        return new Coverage(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /** The first month; the only one for a payroll delivery. */
    public YearMonth month() {
        return YearMonth.from(from);
    }
}
