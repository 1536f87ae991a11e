package dk.personaletal.reports.chapters.sickleave;

import static dk.personaletal.shared.NumberStyle.DAYS;
import static dk.personaletal.shared.NumberStyle.PERCENT_TWO;

import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.shared.DanishCalendar;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Days fall while the percent rises, or the other way: the working days that the percent divides by are others. */
final class OppositeMoves {
    private static final int YEAR_LENGTH = 4;

    private final ChapterContext context;

    OppositeMoves(ChapterContext context) {
        this.context = context;
    }

    /** A note for each time that moves so from the one before it, as printed; the times are the oldest first. */
    List<String> notes(String breakdown, List<String> times) {
        return IntStream.range(1, times.size())
                .filter(i -> isOpposite(breakdown, times.get(i - 1), times.get(i)))
                .mapToObj(i -> note(breakdown, times.get(i - 1), times.get(i)))
                .toList();
    }

    private boolean isOpposite(String breakdown, String before, String now) {
        return move(breakdown, before, now, "days_per_fte", DAYS) * move(breakdown, before, now, "percent", PERCENT_TWO)
                < 0;
    }

    private int move(String breakdown, String before, String now, String measure, NumberStyle style) {
        Optional<Ratio> was = value(breakdown, before, measure);
        Optional<Ratio> is = value(breakdown, now, measure);
        return was.isEmpty() || is.isEmpty()
                ? 0
                : DanishFormat.rounded(is.get(), style).compareTo(DanishFormat.rounded(was.get(), style));
    }

    private String note(String breakdown, String before, String now) {
        return context.text(
                "sygefravaer.modsat",
                Map.of(
                        "foer", name(before),
                        "nu", name(now),
                        "dage_foer", printed(breakdown, before, "days_per_fte", DAYS),
                        "dage_nu", printed(breakdown, now, "days_per_fte", DAYS),
                        "procent_foer", printed(breakdown, before, "percent", PERCENT_TWO),
                        "procent_nu", printed(breakdown, now, "percent", PERCENT_TWO),
                        "d_foer", String.valueOf(workingDays(before)),
                        "d_nu", String.valueOf(workingDays(now))));
    }

    private Optional<Ratio> value(String breakdown, String time, String measure) {
        return context.value(SickLeave.OWN, breakdown, FigureKey.TOTAL, time, measure);
    }

    private String printed(String breakdown, String time, String measure, NumberStyle style) {
        return DanishFormat.print(value(breakdown, time, measure).orElseThrow(), style);
    }

    private String name(String time) {
        return time.length() == YEAR_LENGTH ? time : context.month(YearMonth.parse(time));
    }

    private static int workingDays(String time) {
        if (time.length() == YEAR_LENGTH) {
            return DanishCalendar.netWorkingDays(Integer.parseInt(time));
        }
        YearMonth last = YearMonth.parse(time);
        return DanishCalendar.netWorkingDays(last.minusMonths(11).atDay(1), last.atEndOfMonth());
    }
}
