package dk.personaletal.reports.chapters;

import dk.personaletal.reports.model.Chapter;

/** Writes one chapter. */
public interface ChapterSource {
    /** The name in a report's {@code report.yaml}. */
    String name();

    Chapter write(ChapterContext context);
}
