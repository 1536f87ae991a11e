package dk.personaletal.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The working days of the sick leave definition: mon-fri less the public holidays that KRL counts.
 * Source: shared domain definition 5, which reproduces 20 of 20 published cells.
 */
public final class DanishCalendar {
    /** Days of vacation that the yearly net working days leave out. */
    public static final int VACATION_DAYS = 25;

    private static final int LAST_YEAR_WITH_STORE_BEDEDAG = 2023;

    private DanishCalendar() {}

    public static boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && !holidays(day.getYear()).contains(day);
    }

    /** Working days from the first to the last day, both counted. */
    public static int workingDays(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.plusDays(1))
                .filter(DanishCalendar::isWorkingDay)
                .count();
    }

    /** D of a calendar year: 229 in 2020. */
    public static int netWorkingDays(int year) {
        return netWorkingDays(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
    }

    /** D of any twelve months: working days less 25 days of vacation. */
    public static int netWorkingDays(LocalDate first, LocalDate last) {
        return workingDays(first, last) - VACATION_DAYS;
    }

    /** The public holidays of the year that count; 5 June, 24 and 31 December and 1 May don't. */
    public static Set<LocalDate> holidays(int year) {
        LocalDate easter = easter(year);
        Stream<LocalDate> always = Stream.of(
                LocalDate.of(year, 1, 1),
                easter.minusDays(3),
                easter.minusDays(2),
                easter.plusDays(1),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26));
        Stream<LocalDate> storeBededag =
                year <= LAST_YEAR_WITH_STORE_BEDEDAG ? Stream.of(easter.plusDays(26)) : Stream.empty();
        return Stream.concat(always, storeBededag).collect(Collectors.toUnmodifiableSet());
    }

    /** Easter Sunday by the Gregorian algorithm of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 19 * l) / 433;
        int month = (h + l - 7 * m + 90) / 25;
        int day = (h + l - 7 * m + 33 * month + 19) % 32;
        return LocalDate.of(year, month, day);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
