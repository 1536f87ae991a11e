package dk.personaletal.reports.chapters.summary;

import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ReportFacts.Target;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.Optional;

/** One kind of target: which figure is held against its limit, and what they are called. */
interface TargetKind {
    Outcome outcome(ChapterContext context, Target target);

    /** How many months a figure of twelve is of; empty when that isn't known. */
    default Optional<Ratio> months(ChapterContext context, FigureKey figure) {
        return context.value(figure.indicator(), figure.breakdown(), figure.member(), figure.time(), "months");
    }
}
