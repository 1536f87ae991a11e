package dk.personaletal.reports.pdf;

import java.util.List;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/** Pages left nearly half empty since the table or figure that came next had no room there. */
final class EmptyPages {
    private static final int TOP = 70;
    private static final int BOTTOM = 782;
    /** Of the page within its frame. */
    private static final double MOST_EMPTY = 0.4;
    /** Two headings may stand before the caption. */
    private static final int FIRST_ELEMENTS = 3;

    private EmptyPages() {}

    /** The number, for example {@code Figur 2.1}, of the first table or figure that left such a page behind. */
    static Optional<String> culprit(List<JRPrintPage> pages, List<String> labels) {
        for (int index = 0; index + 1 < pages.size(); index++) {
            if (empty(pages.get(index)) > MOST_EMPTY) {
                Optional<String> culprit = body(pages.get(index + 1)).stream()
                        .limit(FIRST_ELEMENTS)
                        .filter(JRPrintText.class::isInstance)
                        .map(element -> ((JRPrintText) element).getAnchorName())
                        .filter(labels::contains)
                        .findFirst();
                if (culprit.isPresent()) {
                    return culprit;
                }
            }
        }
        return Optional.empty();
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
