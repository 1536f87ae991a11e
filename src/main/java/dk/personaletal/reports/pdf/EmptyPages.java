package dk.personaletal.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/** Pages left with much space left since the table or figure that came next had no room there. */
final class EmptyPages {
    private static final int TOP = 58;
    private static final int BOTTOM = 794;
    /** Of the page within its frame. */
    private static final double MOST_EMPTY = 0.12;
    /** Two headings may stand before the caption. */
    private static final int FIRST_ELEMENTS = 3;

    private EmptyPages() {}

    /** The numbers, for example {@code Figur 2.1}, of the tables and figures that left such pages behind. */
    static List<String> culprits(List<JRPrintPage> pages, List<String> labels) {
        List<String> culprits = new ArrayList<>();
        for (int index = 0; index + 1 < pages.size(); index++) {
            if (empty(pages.get(index)) > MOST_EMPTY) {
                body(pages.get(index + 1)).stream()
                        .limit(FIRST_ELEMENTS)
                        .filter(JRPrintText.class::isInstance)
                        .map(element -> ((JRPrintText) element).getAnchorName())
                        .filter(labels::contains)
                        .findFirst()
                        .ifPresent(culprits::add);
            }
        }
        return culprits;
    }

    /**
     * What a chapter's pages cost: a page more is worse than any gap, one large gap worse than two small ones, and
     * what stands on the last page counts half, so that small gains lead to a page less.
     */
    static double waste(List<JRPrintPage> pages) {
        double waste = pages.size() - empty(pages.get(pages.size() - 1)) / 2;
        for (JRPrintPage page : pages.subList(0, pages.size() - 1)) {
            waste += empty(page) * empty(page);
        }
        return waste;
    }

    /** The share of the page below its last element. */
    static double empty(JRPrintPage page) {
        int lowest = body(page).stream()
                .mapToInt(element -> element.getY() + element.getHeight())
                .max()
                .orElse(TOP);
        return (double) (BOTTOM - lowest) / (BOTTOM - TOP);
    }

    static List<JRPrintElement> body(JRPrintPage page) {
        return page.getElements().stream().filter(EmptyPages::isBody).toList();
    }

    private static boolean isBody(JRPrintElement element) {
        BandTypeEnum band =
                element.getOrigin() == null ? null : element.getOrigin().getBandType();
        return band != BandTypeEnum.PAGE_HEADER && band != BandTypeEnum.PAGE_FOOTER;
    }
}
