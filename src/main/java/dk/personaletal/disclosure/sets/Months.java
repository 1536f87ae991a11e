package dk.personaletal.disclosure.sets;

import dk.personaletal.descriptor.Breakdown;
import dk.personaletal.descriptor.Dimension;
import dk.personaletal.descriptor.Moment;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a set is what it is.
 *
 * @param count of months from the first; a census is at the last day of one
 * @param isWindow whether it's all the time of the months
 */
record Months(YearMonth first, int count, boolean isWindow) implements Comparable<Months> {
    private static final int YEAR = 12;

    /** @param time of a figure's key, a month or a year */
    static Months of(Moment moment, String time, Breakdown rows) {
        boolean isMonth = time.contains("-");
        YearMonth last = YearMonth.parse(isMonth ? time : time + "-12");
        return switch (moment) {
            case CENSUS -> new Months(last, 1, false);
            case PREVIOUS -> new Months(last.minusMonths(1), 1, false);
            case YEAR_BEFORE -> new Months(last.minusMonths(YEAR), 1, false);
            case WINDOW -> {
                int count = rows.by().contains(Dimension.MONTH) ? 1 : YEAR;
                yield new Months(last.minusMonths(count - 1L), count, true);
            }
        };
    }

    List<Months> each() {
        return IntStream.range(0, count)
                .mapToObj(month -> new Months(first.plusMonths(month), 1, isWindow))
                .toList();
    }

    @Override
    public int compareTo(Months other) {
        int byFirst = first.compareTo(other.first);
        int byCount = byFirst == 0 ? Integer.compare(count, other.count) : byFirst;
        return byCount == 0 ? Boolean.compare(isWindow, other.isWindow) : byCount;
    }
}
