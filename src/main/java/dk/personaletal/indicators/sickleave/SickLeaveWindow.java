package dk.personaletal.indicators.sickleave;

import dk.personaletal.shared.DanishCalendar;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whole months.
 *
 * @param breakdown total for a year or the twelve months to the period, rolling for twelve months of the trend, month
 *     for one month
 * @param time 2020 for a calendar year, 2021-03 for the months to March 2021
 * @param months how many of them have a payroll delivery
 * @param isDetailed whether shown by department, group and so on too
 */
record SickLeaveWindow(String breakdown, String time, YearMonth first, YearMonth last, int months, boolean isDetailed) {
    private static final int YEARS = 5;
    private static final int YEAR = 12;
    private static final int TREND = 25;

    int length() {
        return (int) first.until(last, ChronoUnit.MONTHS) + 1;
    }

    /** D: working days less vacation; of a single month all working days, since its vacation isn't known. */
    int netWorkingDays() {
        int workingDays = DanishCalendar.workingDays(first.atDay(1), last.atEndOfMonth());
        return length() == YEAR ? workingDays - DanishCalendar.VACATION_DAYS : workingDays;
    }

    /**
     * The five latest complete calendar years and the twelve months to the period, those with payroll; and inside the
     * months that these span the trend of two years: twelve months with payroll in all of them, and single months.
     */
    static List<SickLeaveWindow> of(YearMonth period, Set<YearMonth> withPayroll) {
        List<SickLeaveWindow> windows = new ArrayList<>(years(period, withPayroll));
        int rolling = countMonths(period, withPayroll);
        if (rolling > 0) {
            windows.add(new SickLeaveWindow("total", period.toString(), period.minusMonths(11), period, rolling, true));
        }
        windows.stream()
                .map(SickLeaveWindow::first)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> windows.addAll(trend(period, withPayroll, first)));
        return List.copyOf(windows);
    }

    private static List<SickLeaveWindow> trend(YearMonth period, Set<YearMonth> withPayroll, YearMonth first) {
        List<SickLeaveWindow> windows = new ArrayList<>();
        for (int back = 0; back < TREND; back++) {
            YearMonth last = period.minusMonths(back);
            if (withPayroll.contains(last) && !last.isBefore(first)) {
                windows.add(new SickLeaveWindow("month", last.toString(), last, last, 1, false));
            }
            YearMonth start = last.minusMonths(YEAR - 1L);
            if (countMonths(last, withPayroll) == YEAR && !start.isBefore(first)) {
                windows.add(new SickLeaveWindow("rolling", last.toString(), start, last, YEAR, false));
            }
        }
        return windows;
    }

    private static List<SickLeaveWindow> years(YearMonth period, Set<YearMonth> withPayroll) {
        List<Integer> years = withPayroll.stream()
                .map(YearMonth::getYear)
                .distinct()
                .filter(year -> !YearMonth.of(year, YEAR).isAfter(period))
                .sorted(Comparator.reverseOrder())
                .limit(YEARS)
                .toList();
        return IntStream.range(0, years.size())
                .mapToObj(i -> year(years.get(i), withPayroll, i == 0))
                .toList();
    }

    private static SickLeaveWindow year(int year, Set<YearMonth> withPayroll, boolean isLatest) {
        YearMonth last = YearMonth.of(year, YEAR);
        return new SickLeaveWindow(
                "total", String.valueOf(year), last.minusMonths(11), last, countMonths(last, withPayroll), isLatest);
    }

    private static int countMonths(YearMonth last, Set<YearMonth> withPayroll) {
        return (int) IntStream.range(0, YEAR)
                .mapToObj(last::minusMonths)
                .filter(withPayroll::contains)
                .count();
    }
}
