package dk.personaletal.reports.writing;

import dk.personaletal.reports.model.Chapter;
import java.util.List;

/** Writes one chapter. */
public interface ChapterSource {
    /** The name in a report's {@code report.yaml}. */
    public String name();

    Chapter write(ChapterContext context);

    /** For a chapter that leans on those written before it in the report. */
    default Chapter write(ChapterContext context, List<Chapter> before) {
        return write(context);
    }
}
