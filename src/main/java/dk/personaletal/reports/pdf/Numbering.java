package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Reference;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The numbers of headings, tables and figures, known before anything is drawn: texts refer to what comes later too. */
final class Numbering {
    private final Map<Reference, String> labels = new HashMap<>();
    private final List<ChapterHeadings> chapters = new ArrayList<>();
    private final List<Entry> tables = new ArrayList<>();
    private final List<Entry> figures = new ArrayList<>();

    private Numbering() {}

    /**
     * @param label for example {@code Tabel 2.1}; also the anchor that a link to it goes to
     * @param caption with its number
     */
    record Entry(String label, String caption) {}

    /**
     * @param heading with its number; also the anchor, the bookmark and the line in the table of contents
     * @param sections the numbered headings of level 2, in order
     */
    record ChapterHeadings(String heading, List<String> sections) {}

    static Numbering of(ReportDocument document, FrameTexts texts) {
        Numbering numbering = new Numbering();
        int chapter = 0;
        for (Chapter one : document.chapters()) {
            numbering.add(++chapter, one, texts);
        }
        return numbering;
    }

    private void add(int chapter, Chapter content, FrameTexts texts) {
        List<String> sections = new ArrayList<>();
        chapters.add(new ChapterHeadings(texts.chapter(chapter, content.title()), sections));
        int tableNumber = 0;
        int figureNumber = 0;
        for (Block block : content.blocks()) {
            if (block instanceof Heading heading && heading.level() == 2) {
                sections.add(texts.section(chapter, sections.size() + 1, heading.text()));
            } else if (block instanceof Table table) {
                String label = texts.table(chapter, ++tableNumber);
                tables.add(new Entry(label, texts.caption(label, table.caption())));
                Reference.to(block).ifPresent(name -> labels.put(name, label));
            } else if (block instanceof Figure figure) {
                String label = texts.figure(chapter, ++figureNumber);
                figures.add(new Entry(label, texts.caption(label, figure.caption())));
                Reference.to(block).ifPresent(name -> labels.put(name, label));
            }
        }
    }

    /** The {@link Entry#label()} of what a text refers to. */
    String label(Reference reference) {
        return Objects.requireNonNull(labels.get(reference), () -> "no block answers to " + reference);
    }

    List<ChapterHeadings> chapters() {
        return chapters;
    }

    /** In reading order. */
    List<Entry> tables() {
        return tables;
    }

    List<Entry> figures() {
        return figures;
    }
}
