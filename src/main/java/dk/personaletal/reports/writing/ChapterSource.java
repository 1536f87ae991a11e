package dk.personaletal.reports.writing;

import dk.personaletal.reports.model.Chapter;

/** Writes one chapter. */
public interface ChapterSource {
    /** The name in a report's {@code report.yaml}. */
    public String name();

    Chapter write(ChapterContext context);
}
