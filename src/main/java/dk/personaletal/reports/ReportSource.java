package dk.personaletal.reports;

import dk.personaletal.reports.writing.Changes;
import dk.personaletal.reports.writing.ReportFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a report is written from beside its cells. Kept with what was published: the same source and cells give
 * the same document after settings, texts and chapters have changed.
 *
 * @param texts by key, in the order of the report's chapters
 * @param scope its key; null in a source kept before there were scopes
 * @param changes since the version before; null in the first
 */
public record ReportSource(
        String report,
        String title,
        List<String> chapters,
        Map<String, String> texts,
        ReportFacts facts,
        @Nullable String scope,
        @Nullable Changes changes) {
    public ReportSource {
        chapters = List.copyOf(chapters);
        texts = new LinkedHashMap<>(texts);
    }
}
