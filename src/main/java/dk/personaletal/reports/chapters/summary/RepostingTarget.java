package dk.personaletal.reports.chapters.summary;

import dk.personaletal.reports.chapters.recruiting.RecruitingChapter;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Counted;
import dk.personaletal.reports.writing.ReportFacts.Target;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.Optional;

/** Share of the twelve months' postings that had to be posted again. */
final class RepostingTarget implements TargetKind {
    @Override
    public Outcome outcome(ChapterContext context, Target target) {
        FigureKey key = new FigureKey(
                RecruitingChapter.RECRUITING, "total", FigureKey.TOTAL, context.closing(), "repostings_rate");
        return Outcome.fixed(
                context,
                target,
                context.text("maal.genopslag"),
                key,
                NumberStyle.PERCENT,
                Outcome.ofShare(context, key, Counted.of(total(context, "repostings"), total(context, "postings"))));
    }

    private static Optional<Ratio> total(ChapterContext context, String measure) {
        return context.value(RecruitingChapter.RECRUITING, "total", FigureKey.TOTAL, context.closing(), measure);
    }
}
