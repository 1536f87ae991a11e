package dk.personaletal.reports.model;

import java.time.Instant;
import java.util.List;

/**
 * A whole report, ready to be drawn.
 *
 * @param name file name without extension, for example {@code loen-og-personale-i-tal}
 * @param title on the cover and in the page header
 * @param subtitle under the title on the cover, for example the period
 * @param organisation the municipality's name
 * @param edition a note for every page when this isn't the committee's edition; empty otherwise
 * @param created the instant that the file's metadata carries: the snapshot's, never the clock's
 * @param identity what the PDF's document id is derived from
 */
public record ReportDocument(
        String name,
        String title,
        String subtitle,
        String organisation,
        String edition,
        Instant created,
        String identity,
        List<Chapter> chapters) {
    public ReportDocument {
        chapters = List.copyOf(chapters);
    }

    /** The report's tables in reading order. */
    public List<Table> tables() {
        return chapters.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
