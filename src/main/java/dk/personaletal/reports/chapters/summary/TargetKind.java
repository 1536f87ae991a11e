package dk.personaletal.reports.chapters.summary;

import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ReportFacts.Target;

/** One kind of target: which figure is held against its limit, and what they are called. */
interface TargetKind {
    Outcome outcome(ChapterContext context, Target target);
}
