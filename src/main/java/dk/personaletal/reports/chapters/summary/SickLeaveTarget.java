package dk.personaletal.reports.chapters.summary;

import static dk.personaletal.shared.NumberStyle.DAYS;

import dk.personaletal.reports.chapters.sickleave.SickLeave;
import dk.personaletal.reports.chapters.sickleave.SickLeaveChance;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ReportFacts.Target;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dagsværk pr. årsværk of the newest calendar year or the last twelve months, against a number or a benchmark line. */
final class SickLeaveTarget implements TargetKind {
    private static final String ROLLING = "last-12-months";

    /** No figure has this time, so that a target without one stands with a dash. */
    private static final String NEVER = "";

    @Override
    public Outcome outcome(ChapterContext context, Target target) {
        SickLeave sickLeave = new SickLeave(context);
        boolean isRolling = target.period().equals(ROLLING);
        Optional<String> time = isRolling ? sickLeave.rolling() : sickLeave.newestYear();
        FigureKey key = sickLeave.comparable(time.orElse(NEVER));
        String name = isRolling
                ? context.text("maal.sygefravaer.rullende")
                : context.text("maal.sygefravaer", Map.of("aar", time.orElse("")))
                        .replace(" ,", ",");
        String area = target.atMostArea();
        if (area == null) {
            return Outcome.fixed(context, target, name, key, DAYS, limit -> distance(context, key.time(), limit));
        }
        Optional<Ratio> limit =
                (isRolling ? newestOf(context, area) : time).flatMap(year -> sickLeave.areaDays(area, year));
        Optional<Boolean> met =
                context.figures().value(key).flatMap(own -> limit.map(days -> Outcome.isAtMost(own, days, DAYS)));
        return new Outcome(
                name,
                goal(context, area, limit),
                key,
                DAYS,
                met,
                limit.map(days -> distance(context, key.time(), days)).orElse(Verdict.UNTESTED),
                Optional.empty());
    }

    /** What a publisher printed is of the whole year. */
    @Override
    public Optional<Ratio> months(ChapterContext context, FigureKey figure) {
        return figure.measure().equals(SickLeave.PUBLISHED)
                ? Optional.empty()
                : TargetKind.super.months(context, figure);
    }

    private static Verdict distance(ChapterContext context, String time, Ratio limit) {
        return new SickLeaveChance(context).against(time, limit);
    }

    private static String goal(ChapterContext context, String area, Optional<Ratio> limit) {
        String inSentence = context.areaInSentence(area);
        return limit.map(days -> context.text(
                        "maal.sygefravaer.hoejst",
                        Map.of("omraade", inSentence, "vaerdi", DanishFormat.print(days, DAYS))))
                .orElseGet(() -> context.text("maal.sygefravaer.ukendt", Map.of("omraade", inSentence)));
    }

    /** Others are known by calendar year, so the last twelve months are held against their newest. */
    private static Optional<String> newestOf(ChapterContext context, String area) {
        List<String> years = context.figures().times(SickLeave.BENCHMARK, "area", "days_per_fte");
        return years.stream()
                .filter(year -> new SickLeave(context).areaDays(area, year).isPresent())
                .max(Comparator.naturalOrder());
    }
}
