package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** A short table breaks where it leaves two fifths of a page empty. */
    private static final double COST_OF_DIVIDING = 0.25;

    /** What it costs when short tables break for smaller gaps, which they do only where that saves a page. */
    private static final double LOW_COST_OF_DIVIDING = 0.05;

    private static final double LEAST_GAIN = 0.03;

    private static final int LEAST_PAGES_TO_SAVE_ONE = 2;

    private final int number;
    private final FrameTexts texts;
    private final Pages pages;
    private final Map<Arrangement, JasperPrint> filled = new HashMap<>();

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
        JasperPrint usual = fill(chapter, COST_OF_DIVIDING);
        if (usual.getPages().size() < LEAST_PAGES_TO_SAVE_ONE) {
            return usual;
        }
        JasperPrint denser = fill(chapter, LOW_COST_OF_DIVIDING);
        return denser.getPages().size() < usual.getPages().size() ? denser : usual;
    }

    private JasperPrint fill(Chapter chapter, double costOfDividing) throws JRException {
        Arrangement arrangement = Arrangement.of(chapter);
        JasperPrint print = fill(arrangement);
        Set<Arrangement> tried = new HashSet<>();
        Optional<Arrangement> next = untried(arrangement, print, tried);
        while (next.isPresent() && tried.size() < MOST_TRIES) {
            tried.add(next.get());
            JasperPrint other = fill(next.get());
            if (cost(next.get(), other, costOfDividing) < cost(arrangement, print, costOfDividing) - LEAST_GAIN) {
                arrangement = next.get();
                print = other;
            }
            next = untried(arrangement, print, tried);
        }
        return print;
    }

    /** Filled once: both ways of counting costs try much the same. */
    private JasperPrint fill(Arrangement arrangement) throws JRException {
        JasperPrint print = filled.get(arrangement);
        if (print == null) {
            print = pages.fill(arrangement);
            filled.put(arrangement, print);
        }
        return print;
    }

    private static double cost(Arrangement arrangement, JasperPrint print, double costOfDividing) {
        return EmptyPages.waste(print.getPages()) + arrangement.divided().size() * costOfDividing;
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
