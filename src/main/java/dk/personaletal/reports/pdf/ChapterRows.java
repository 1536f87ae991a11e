package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.KeyFigures;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chapter as the rows that {@code chapter.jrxml} draws, one a block, numbered. A heading isn't a row: it's
 * carried by the block that follows, so that the two never part at a page break.
 */
final class ChapterRows {
    private final int number;
    private final FrameTexts texts;
    private final BlockParts parts;
    private final List<Map<String, ?>> rows = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private @Nullable String section;
    private @Nullable String subsection;
    private int tables;
    private int figures;

    private ChapterRows(int number, FrameTexts texts, BlockParts parts) {
        this.number = number;
        this.texts = texts;
        this.parts = parts;
    }

    static NumberedChapter of(int number, Chapter chapter, FrameTexts texts, BlockParts parts) {
        ChapterRows rows = new ChapterRows(number, texts, parts);
        String heading = texts.chapter(number, chapter.title());
        rows.add("chapter", heading);
        chapter.blocks().forEach(rows::add);
        rows.flushHeadings();
        return new NumberedChapter(heading, rows.sections, rows.rows);
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            addHeading(heading);
        } else if (block instanceof Paragraph paragraph) {
            add("paragraph", paragraph.text());
        } else if (block instanceof BulletList list) {
            list.items().forEach(item -> add("bullet", item));
        } else if (block instanceof KeyFigures keyFigures) {
            add("keyFigures", null).putAll(parts.keyFigures(keyFigures));
        } else if (block instanceof Table table) {
            String caption = texts.table(number, ++tables, table.caption());
            add(BlockParts.isLong(table) ? "longTable" : "shortTable", caption)
                    .putAll(parts.table(table, number + "." + tables));
        } else if (block instanceof Figure figure) {
            add("figure", texts.figure(number, ++figures, figure.caption())).putAll(parts.figure(figure));
        }
    }

    private void addHeading(Heading heading) {
        if (heading.level() == 2 || subsection != null) {
            flushHeadings();
        }
        if (heading.level() == 2) {
            section = texts.section(number, sections.size() + 1, heading.text());
            sections.add(section);
        } else {
            subsection = heading.text();
        }
    }

    /** Headings that no block follows stand as a row of their own. */
    private void flushHeadings() {
        if (section != null || subsection != null) {
            add("paragraph", null);
        }
    }

    private Map<String, @Nullable Object> add(String kind, @Nullable String text) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put(kind, true);
        row.put("text", text);
        row.put("section", section);
        row.put("subsection", subsection);
        section = null;
        subsection = null;
        rows.add(row);
        return row;
    }
}
