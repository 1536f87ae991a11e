package dk.personaletal.reports.model;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole report, ready to be drawn. No two tables or figures share a name, and what a text refers to is there.
 *
 * @param name file name without extension, for example {@code loen-og-personale-i-tal}
 * @param title on the cover and in the page header
 * @param subtitle under the title on the cover, for example the period
 * @param organisation the municipality's name
 * @param edition a note for every page when this isn't the committee's edition; empty otherwise
 * @param created the instant that the file's metadata carries: the snapshot's, never the clock's
 * @param identity what the PDF's document id is derived from, beside what the tables say
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
        Set<Reference> named = new HashSet<>();
        blocks(chapters).flatMap(block -> Reference.to(block).stream()).forEach(own -> {
            if (!named.add(own)) {
                throw new IllegalArgumentException("two blocks answer to " + own);
            }
        });
        blocks(chapters).flatMap(ReportDocument::references).forEach(reference -> {
            if (!named.contains(reference)) {
                throw new IllegalArgumentException("a text refers to what the report doesn't have: " + reference);
            }
        });
    }

    /** The same with another note on every page. */
    public ReportDocument noted(String note) {
        return new ReportDocument(name, title, subtitle, organisation, note, created, identity, chapters);
    }

    /** All that its tables say, a cell a line. */
    public String said() {
        return tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .collect(Collectors.joining("\n"));
    }

    /** The report's tables in reading order. */
    public List<Table> tables() {
        return blocks(chapters)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static Stream<Block> blocks(List<Chapter> chapters) {
        return chapters.stream().flatMap(chapter -> chapter.blocks().stream());
    }

    private static Stream<Reference> references(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Reference.in(paragraph.text()).stream();
        }
        return block instanceof BulletList list
                ? list.items().stream().flatMap(item -> Reference.in(item).stream())
                : Stream.empty();
    }
}
