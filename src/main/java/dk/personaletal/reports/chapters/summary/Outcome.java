package dk.personaletal.reports.chapters.summary;

import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Counted;
import dk.personaletal.reports.writing.ReportFacts.Target;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A target held against its figure, both as printed, so that the reader can check.
 *
 * @param goal what the target says, in words
 * @param figure key of the own figure, for tables
 * @param met empty when one of the two figures doesn't exist or is withheld
 * @param distance whether the figure's distance from the limit is more than chance
 * @param fewMonths how many months a figure of twelve is of, when some weren't delivered; it's held against nothing then
 */
record Outcome(
        String name,
        String goal,
        FigureKey figure,
        NumberStyle style,
        Optional<Boolean> met,
        Verdict distance,
        Optional<Ratio> fewMonths) {

    /** With the limit that the target itself gives, at most or at least. */
    static Outcome fixed(
            ChapterContext context,
            Target target,
            String name,
            FigureKey figure,
            NumberStyle style,
            Function<Ratio, Verdict> distance) {
        boolean isCeiling = target.atMost() != null;
        BigDecimal given = Objects.requireNonNull(isCeiling ? target.atMost() : target.atLeast());
        Ratio limit = Ratio.of(given).scaleByPowerOfTen(-style.powerOfTen());
        String goal = context.text(
                isCeiling ? "maal.hoejst" : "maal.mindst", Map.of("vaerdi", DanishFormat.print(limit, style)));
        Optional<Boolean> met = context.figures()
                .value(figure)
                .map(own -> isCeiling ? isAtMost(own, limit, style) : isAtMost(limit, own, style));
        return new Outcome(name, goal, figure, style, met, distance.apply(limit), Optional.empty());
    }

    /** The distance of a share from a limit, when it is printed with its counts. */
    static Function<Ratio, Verdict> ofShare(ChapterContext context, FigureKey share, Optional<Counted> counted) {
        Optional<Counted> printed = counted.filter(
                counts -> context.figures().value(share).filter(counts::is).isPresent());
        return limit -> printed.map(
                        counts -> counts.against(limit, context.facts().gates()))
                .orElse(Verdict.UNTESTED);
    }

    static boolean isAtMost(Ratio lower, Ratio upper, NumberStyle style) {
        return DanishFormat.rounded(lower, style).compareTo(DanishFormat.rounded(upper, style)) <= 0;
    }

    /** The same figure, held against nothing. */
    Outcome unjudged(Ratio months) {
        return new Outcome(name, goal, figure, style, Optional.empty(), Verdict.UNTESTED, Optional.of(months));
    }

    boolean isWithinChance() {
        return met.isPresent() && distance == Verdict.CHANCE;
    }

    /** The status in symbol and word, never by colour. */
    String status(ChapterContext context) {
        return met.map(reached -> context.text(reached ? "maal.naaet" : "maal.ikke_naaet"))
                .orElseGet(() -> context.text("maal.ukendt"));
    }

    /** The status, and that the distance from the target may be chance when it may. */
    String judged(ChapterContext context) {
        return isWithinChance()
                ? context.text("maal.status.usikker", Map.of("status", status(context)))
                : status(context);
    }
}
