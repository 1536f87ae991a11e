package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Fills a chapter's pages. Where a table or a figure would leave a page nearly half empty, the text that follows it in
 * its section goes before it, as a printer's compositor would do.
 */
final class ChapterFiller {
    /** Each costs filling the chapter once more. */
    private static final int MOST_MOVES = 12;

    private final int number;
    private final FrameTexts texts;
    private final Pages pages;

    ChapterFiller(int number, FrameTexts texts, Pages pages) {
        this.number = number;
        this.texts = texts;
        this.pages = pages;
    }

    /** Fills blocks as they stand. */
    @FunctionalInterface
    interface Pages {
        JasperPrint fill(Chapter chapter) throws JRException;
    }

    JasperPrint fill(Chapter chapter) throws JRException {
        List<String> labels = labels(chapter);
        Chapter arranged = chapter;
        JasperPrint print = pages.fill(arranged);
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            Optional<String> culprit = EmptyPages.culprit(print.getPages(), labels);
            if (culprit.isEmpty()) {
                return print;
            }
            Optional<Chapter> better = withTextBefore(arranged, labels(arranged).indexOf(culprit.get()));
            if (better.isEmpty()) {
                return print;
            }
            arranged = better.get();
            print = pages.fill(arranged);
        }
        return print;
    }

    /** A place for each block: the number of a table or a figure, nothing for the others. */
    private List<String> labels(Chapter chapter) {
        List<String> labels = new ArrayList<>();
        int tables = 0;
        int figures = 0;
        for (Block block : chapter.blocks()) {
            if (block instanceof Table) {
                labels.add(texts.table(number, ++tables));
            } else if (block instanceof Figure) {
                labels.add(texts.figure(number, ++figures));
            } else {
                labels.add("");
            }
        }
        return labels;
    }

    private static Optional<Chapter> withTextBefore(Chapter chapter, int place) {
        List<Block> blocks = new ArrayList<>(chapter.blocks());
        for (int next = place + 1; next < blocks.size() && !(blocks.get(next) instanceof Heading); next++) {
            if (blocks.get(next) instanceof Paragraph || blocks.get(next) instanceof BulletList) {
                blocks.add(place, blocks.remove(next));
                return Optional.of(new Chapter(chapter.title(), blocks));
            }
        }
        return Optional.empty();
    }
}
