package dk.personaletal.reports.chapters;

import dk.personaletal.reports.Figures.Member;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.List;
import java.util.Optional;

/** Looks up sick leave figures: own and benchmark, by year or by rolling window. */
final class SickLeave {
    private static final String OWN = "sick_leave";
    private static final String BENCHMARK = "benchmark";
    private static final String AREA = "area";

    private final ChapterContext context;

    SickLeave(ChapterContext context) {
        this.context = context;
    }

    /** The calendar years with own figures, oldest first. */
    List<String> years() {
        return context.figures().times(OWN, "total", "days_per_fte").stream()
                .filter(time -> time.length() == 4)
                .toList();
    }

    Optional<String> newestYear() {
        List<String> years = years();
        return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
    }

    /** The rolling twelve months that end with the period, if they have figures. */
    Optional<String> rolling() {
        return days(context.closing()).map(days -> context.closing());
    }

    /** The window that breakdowns are shown for: the newest calendar year, else the rolling one. */
    Optional<String> newestTime() {
        return newestYear().or(this::rolling);
    }

    Optional<Ratio> days(String time) {
        return context.value(OWN, "total", FigureKey.TOTAL, time, "days_per_fte");
    }

    Optional<Ratio> areaDays(String area, String year) {
        return context.value(BENCHMARK, AREA, area, year, "days_per_fte");
    }

    /** The configured areas that have any figure in the years shown. */
    List<String> areas() {
        List<String> delivered = context.figures().members(BENCHMARK, AREA).stream()
                .map(Member::code)
                .toList();
        return context.facts().benchmarkAreas().stream()
                .filter(delivered::contains)
                .toList();
    }
}
