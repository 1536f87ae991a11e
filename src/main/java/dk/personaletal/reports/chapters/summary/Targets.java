package dk.personaletal.reports.chapters.summary;

import static dk.personaletal.shared.NumberStyle.DAYS;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.chapters.sickleave.SickLeave;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The strategy's targets held against the figures. A figure is compared as printed, so that the reader can check. */
final class Targets {
    private final ChapterContext context;
    private final SickLeave sickLeave;

    Targets(ChapterContext context) {
        this.context = context;
        this.sickLeave = new SickLeave(context);
    }

    /**
     * One target.
     *
     * @param figure key of the own figure, for tables
     * @param goal what the target says, in words
     * @param met empty when one of the two figures doesn't exist or is withheld
     */
    record Outcome(String name, String goal, FigureKey figure, NumberStyle style, Optional<Boolean> met) {}

    List<Outcome> list() {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(turnover());
        sickLeave.newestYear().ifPresent(year -> outcomes.add(sickLeave(year)));
        return outcomes;
    }

    Outcome turnover() {
        Ratio limit =
                Ratio.of(context.facts().targets().turnoverAtMostPercent()).scaleByPowerOfTen(-2);
        FigureKey key = new FigureKey("turnover", "total", FigureKey.TOTAL, context.closing(), "leavers_rate");
        return new Outcome(
                context.text("maal.omsaetning"),
                context.text("maal.hoejst", Map.of("vaerdi", DanishFormat.print(limit, PERCENT))),
                key,
                PERCENT,
                atMost(context.figures().value(key), Optional.of(limit), PERCENT));
    }

    private Outcome sickLeave(String year) {
        String area = context.facts().targets().sickLeaveAtMostArea();
        Optional<Ratio> limit = sickLeave.areaDays(area, year);
        FigureKey key = new FigureKey("sick_leave", "total", FigureKey.TOTAL, year, "days_per_fte");
        String goal = limit.map(days -> context.text(
                        "maal.sygefravaer.hoejst",
                        Map.of("omraade", context.areaInSentence(area), "vaerdi", DanishFormat.print(days, DAYS))))
                .orElseGet(
                        () -> context.text("maal.sygefravaer.ukendt", Map.of("omraade", context.areaInSentence(area))));
        return new Outcome(
                context.text("maal.sygefravaer", Map.of("aar", year)),
                goal,
                key,
                DAYS,
                atMost(context.figures().value(key), limit, DAYS));
    }

    /** The status in symbol and word, never by colour. */
    String status(Outcome outcome) {
        return outcome.met()
                .map(met -> context.text(met ? "maal.naaet" : "maal.ikke_naaet"))
                .orElseGet(() -> context.text("maal.ukendt"));
    }

    private static Optional<Boolean> atMost(Optional<Ratio> own, Optional<Ratio> limit, NumberStyle style) {
        if (own.isEmpty() || limit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                DanishFormat.rounded(own.get(), style).compareTo(DanishFormat.rounded(limit.get(), style)) <= 0);
    }
}
