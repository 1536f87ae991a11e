package dk.personaletal.indicators.sickleave;

import dk.personaletal.shared.DanishCalendar;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Twelve whole months.
 *
 * @param time 2020 for a calendar year, 2021-03 for the twelve months to March 2021
 * @param months how many of them have a payroll delivery
 * @param isDetailed whether shown by department and group too
 */
record SickLeaveWindow(String time, YearMonth first, YearMonth last, int months, boolean isDetailed) {
    private static final int YEARS = 5;

    /** D: working days less vacation. */
    int netWorkingDays() {
        return DanishCalendar.netWorkingDays(first.atDay(1), last.atEndOfMonth());
    }

    /** The five latest complete calendar years and the twelve months to the period, those with payroll. */
    static List<SickLeaveWindow> of(YearMonth period, Set<YearMonth> withPayroll) {
        List<SickLeaveWindow> windows = new ArrayList<>(years(period, withPayroll));
        int rolling = countMonths(period, withPayroll);
        if (rolling > 0) {
            windows.add(new SickLeaveWindow(period.toString(), period.minusMonths(11), period, rolling, true));
        }
        return List.copyOf(windows);
    }

    private static List<SickLeaveWindow> years(YearMonth period, Set<YearMonth> withPayroll) {
        List<Integer> years = withPayroll.stream()
                .map(YearMonth::getYear)
                .distinct()
                .filter(year -> !YearMonth.of(year, 12).isAfter(period))
                .sorted(Comparator.reverseOrder())
                .limit(YEARS)
                .toList();
        return IntStream.range(0, years.size())
                .mapToObj(i -> year(years.get(i), withPayroll, i == 0))
                .toList();
    }

    private static SickLeaveWindow year(int year, Set<YearMonth> withPayroll, boolean isLatest) {
        YearMonth last = YearMonth.of(year, 12);
        return new SickLeaveWindow(
                String.valueOf(year), last.minusMonths(11), last, countMonths(last, withPayroll), isLatest);
    }

    private static int countMonths(YearMonth last, Set<YearMonth> withPayroll) {
        return (int) IntStream.range(0, 12)
                .mapToObj(last::minusMonths)
                .filter(withPayroll::contains)
                .count();
    }
}
