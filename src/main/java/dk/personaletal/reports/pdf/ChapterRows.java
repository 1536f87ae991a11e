package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.KeyFigures;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Reference;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.type.HouseFont;
import dk.personaletal.reports.type.LineBreaks;
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
    /** What the margin beside a text has room for. */
    private static final int MOST_LINKS = 4;

    private final int number;
    private final Arrangement arrangement;
    private final FrameTexts texts;
    private final Numbering numbering;
    private final BlockParts parts;
    private final List<Map<String, ?>> rows = new ArrayList<>();
    private int sections;
    private @Nullable String section;
    private @Nullable String subsection;
    private @Nullable String start;
    private @Nullable String tallStart;
    private int tables;
    private int figures;

    private ChapterRows(int number, Arrangement arrangement, FrameTexts texts, Numbering numbering, BlockParts parts) {
        this.numbering = numbering;
        this.number = number;
        this.arrangement = arrangement;
        this.texts = texts;
        this.parts = parts;
    }

    static List<Map<String, ?>> of(
            int number, Arrangement arrangement, FrameTexts texts, Numbering numbering, BlockParts parts) {
        ChapterRows rows = new ChapterRows(number, arrangement, texts, numbering, parts);
        Chapter chapter = arrangement.chapter();
        String heading = texts.chapter(number, chapter.title());
        Map<String, @Nullable Object> row =
                rows.add("chapter", LineBreaks.divide(heading, HouseFont.CHAPTER, TableDesign.WIDTH));
        row.put("anchor", heading);
        chapter.blocks().forEach(rows::add);
        rows.flushHeadings();
        return rows.rows;
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            addHeading(heading);
        } else if (block instanceof Paragraph paragraph) {
            addText("paragraph", paragraph.text());
        } else if (block instanceof BulletList list) {
            list.items().forEach(item -> addText("bullet", item));
        } else if (block instanceof KeyFigures keyFigures) {
            add("keyFigures", null).putAll(parts.keyFigures(keyFigures));
        } else if (block instanceof Table table) {
            addTable(table, number + "." + ++tables);
        } else if (block instanceof Figure figure) {
            addNumbered("figure", texts.figure(number, ++figures), figure.caption())
                    .putAll(parts.figure(figure));
        }
    }

    /** One that may break starts a group, which asks for room for the table's start. */
    private void addTable(Table table, String id) {
        boolean breaks = arrangement.mayBreak(table);
        if (breaks && TableStart.isTall(table)) {
            tallStart = id;
        } else if (breaks) {
            start = id;
        }
        addNumbered(breaks ? "longTable" : "shortTable", texts.table(number, tables), table.caption())
                .putAll(parts.table(table, id));
    }

    /** Running text, with a link in the margin to each table and figure that it refers to. */
    private void addText(String kind, String text) {
        Map<String, @Nullable Object> row = add(kind, Reference.print(text, numbering::label));
        List<String> labels =
                Reference.in(text).stream().map(numbering::label).distinct().toList();
        for (int index = 0; index < Math.min(labels.size(), MOST_LINKS); index++) {
            row.put("link" + (index + 1), labels.get(index));
        }
    }

    private Map<String, @Nullable Object> addNumbered(String kind, String label, String caption) {
        Map<String, @Nullable Object> row = add(kind, texts.caption(label, caption));
        row.put("anchor", label);
        return row;
    }

    private void addHeading(Heading heading) {
        if (heading.level() == 2 || subsection != null) {
            flushHeadings();
        }
        if (heading.level() == 2) {
            section = texts.section(number, ++sections, heading.text());
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
        row.put(
                "sectionText",
                section == null ? null : LineBreaks.divide(section, HouseFont.SECTION, TableDesign.WIDTH));
        row.put("subsection", subsection);
        row.put("start", start);
        row.put("tallStart", tallStart);
        section = null;
        subsection = null;
        rows.add(row);
        return row;
    }
}
