package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.ReportDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

/** No page is more than half empty but a chapter's last, and no heading stands at the bottom of one. */
public final class PagesFilled {
    private static final int FRONT_PARTS = 2;
    private static final double MOST_EMPTY = 0.5;
    private static final List<String> HEADINGS = List.of("H1", "H2", "H3", "TABLECAPTION");

    private PagesFilled() {}

    /** The pages that break the rules, in words. */
    public static List<String> faults(ReportDocument document) throws JRException {
        List<String> faults = new ArrayList<>();
        List<JasperPrint> parts = new PartFiller(document).fill();
        for (int part = FRONT_PARTS; part < parts.size(); part++) {
            List<JRPrintPage> pages = parts.get(part).getPages();
            for (int page = 0; page + 1 < pages.size(); page++) {
                String where = "chapter " + (part - FRONT_PARTS + 1) + ", page " + (page + 1);
                double empty = EmptyPages.empty(pages.get(page));
                if (empty >= MOST_EMPTY) {
                    faults.add(where + " is empty by " + empty);
                }
                if (HEADINGS.contains(lastOf(pages.get(page)))) {
                    faults.add(where + " ends with a heading");
                }
            }
        }
        return faults;
    }

    /** What the lowest element of a page's body is. */
    private static String lastOf(JRPrintPage page) {
        return EmptyPages.body(page).stream()
                .max(Comparator.comparingInt(element -> element.getY() + element.getHeight()))
                .map(element -> String.valueOf(ElementMark.of(element, ElementMark.TAG)))
                .orElse("");
    }
}
