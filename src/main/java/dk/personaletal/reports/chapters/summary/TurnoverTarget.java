package dk.personaletal.reports.chapters.summary;

import dk.personaletal.reports.chapters.turnover.Turnover;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Counted;
import dk.personaletal.reports.writing.ReportFacts.Target;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.Optional;

/** Personaleomsætning of the twelve months to the report's month. */
final class TurnoverTarget implements TargetKind {
    @Override
    public Outcome outcome(ChapterContext context, Target target) {
        FigureKey key = new FigureKey(Turnover.TURNOVER, "total", FigureKey.TOTAL, context.closing(), "leavers_rate");
        return Outcome.fixed(
                context,
                target,
                context.text("maal.omsaetning"),
                key,
                NumberStyle.PERCENT,
                Outcome.ofShare(context, key, Counted.of(total(context, "leavers"), total(context, "opening"))));
    }

    /** Those with a census; none are told of where censuses can't be compared. */
    @Override
    public Optional<Ratio> months(ChapterContext context, FigureKey figure) {
        int months =
                context.figures().times(Turnover.TURNOVER, "month", "employed").size();
        return months == 0 ? Optional.empty() : Optional.of(Ratio.count(months));
    }

    private static Optional<Ratio> total(ChapterContext context, String measure) {
        return context.value(Turnover.TURNOVER, "total", FigureKey.TOTAL, context.closing(), measure);
    }
}
