package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Fills a chapter's pages. Where a table or a figure would leave much of a page empty, what follows it in its section
 * goes before it, or the table breaks, as a printer's compositor would do. A change stays only if it fills better.
 */
final class ChapterFiller {
    /** Each costs filling the chapter once more. */
    private static final int MOST_TRIES = 24;

    /** A short table breaks where it leaves two fifths of a page empty or saves a page. */
    private static final double COST_OF_DIVIDING = 0.25;

    private static final double LEAST_GAIN = 0.03;

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
        JasperPrint fill(Arrangement arrangement) throws JRException;
    }

    JasperPrint fill(Chapter chapter) throws JRException {
        Arrangement arrangement = Arrangement.of(chapter);
        JasperPrint print = pages.fill(arrangement);
        Set<Arrangement> tried = new HashSet<>();
        Optional<Arrangement> next = untried(arrangement, print, tried);
        while (next.isPresent() && tried.size() < MOST_TRIES) {
            tried.add(next.get());
            JasperPrint other = pages.fill(next.get());
            if (cost(next.get(), other) < cost(arrangement, print) - LEAST_GAIN) {
                arrangement = next.get();
                print = other;
            }
            next = untried(arrangement, print, tried);
        }
        return print;
    }

    private static double cost(Arrangement arrangement, JasperPrint print) {
        return EmptyPages.waste(print.getPages())
                + arrangement.divided().size() * COST_OF_DIVIDING;
    }

    private Optional<Arrangement> untried(Arrangement arrangement, JasperPrint print, Set<Arrangement> tried) {
        List<String> labels = labels(arrangement.chapter());
        return EmptyPages.culprits(print.getPages(), labels).stream()
                .flatMap(culprit -> arrangement.alternatives(labels.indexOf(culprit)).stream())
                .filter(other -> !tried.contains(other))
                .findFirst();
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
}
