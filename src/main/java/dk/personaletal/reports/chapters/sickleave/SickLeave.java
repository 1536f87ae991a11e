package dk.personaletal.reports.chapters.sickleave;

import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks up sick leave figures: own and benchmark, by year or by rolling window. */
public final class SickLeave {
    static final String COUNTRY = "Alle kommuner i Danmark";

    /** The indicators that the chapter tells of: our own, and that of others. */
    public static final String OWN = "sick_leave";

    public static final String BENCHMARK = "benchmark";

    /** What a publisher printed of us. */
    public static final String PUBLISHED = "published_days_per_fte";

    private static final String AREA = "area";
    private static final int YEARS_SHOWN = 5;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final ChapterContext context;

    public SickLeave(ChapterContext context) {
        this.context = context;
    }

    /** The years of the benchmark table, oldest first: those that own municipality or an area has a figure for. */
    public List<String> years() {
        return Stream.concat(ownYears().stream(), context.figures().times(BENCHMARK, AREA, "days_per_fte").stream())
                .filter(year -> year.compareTo(newestCompleteYear()) <= 0)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(YEARS_SHOWN)
                .sorted()
                .toList();
    }

    /** The calendar years with own figures for all twelve months, oldest first. */
    public List<String> ownYears() {
        return context.figures().times(OWN, "total", "days_per_fte").stream()
                .filter(time -> time.length() == YEAR_LENGTH && days(time).isPresent())
                .toList();
    }

    public Optional<String> newestYear() {
        List<String> years = ownYears();
        return years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
    }

    /** The rolling twelve months that end with the period, if they have figures. */
    public Optional<String> rolling() {
        return days(context.closing()).map(days -> context.closing());
    }

    /** The window that breakdowns are shown for: the newest calendar year, else the rolling one. */
    public Optional<String> newestTime() {
        return newestYear().or(this::rolling);
    }

    /** Own days; empty also when absence was delivered for a part of the window only, since they'd be too few. */
    public Optional<Ratio> days(String time) {
        return context.value(OWN, "total", FigureKey.TOTAL, time, "absence_months")
                .filter(months -> months.compareValue(Ratio.count(MONTHS_OF_A_YEAR)) == 0)
                .flatMap(whole -> context.value(OWN, "total", FigureKey.TOTAL, time, "days_per_fte"));
    }

    /** Months with payroll behind a window's mean of full-time equivalents, when they are fewer than twelve. */
    public Optional<Ratio> missingPayroll(String time) {
        return context.value(OWN, "total", FigureKey.TOTAL, time, "months")
                .filter(months -> months.compareValue(Ratio.count(MONTHS_OF_A_YEAR)) < 0);
    }

    private String newestCompleteYear() {
        YearMonth period = context.facts().period();
        return String.valueOf(period.getMonthValue() == MONTHS_OF_A_YEAR ? period.getYear() : period.getYear() - 1);
    }

    /** What a publisher printed of us, as it prints others. */
    public Optional<Ratio> publishedDays(String year) {
        return context.figures().value(published(year));
    }

    /** Key of our figure that may stand beside others': the publisher's where it printed us, else our own. */
    public FigureKey comparable(String year) {
        return publishedDays(year).isPresent()
                ? published(year)
                : new FigureKey(OWN, "total", FigureKey.TOTAL, year, "days_per_fte");
    }

    /** Our level beside others': of one population, one definition and one publisher as far as it was delivered. */
    public Optional<Ratio> comparableDays(String year) {
        return publishedDays(year).or(() -> days(year));
    }

    private static FigureKey published(String year) {
        return new FigureKey(OWN, "total", FigureKey.TOTAL, year, PUBLISHED);
    }

    public Optional<Ratio> areaDays(String area, String year) {
        return context.value(BENCHMARK, AREA, area, year, "days_per_fte");
    }

    /** The configured areas that have any figure in the years shown. */
    public List<String> areas() {
        List<String> delivered = context.figures().members(BENCHMARK, AREA).stream()
                .map(Member::code)
                .toList();
        return context.facts().benchmarkAreas().stream()
                .filter(delivered::contains)
                .toList();
    }
}
