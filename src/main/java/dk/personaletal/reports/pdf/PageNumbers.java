package dk.personaletal.reports.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * Writes the page numbers once every page exists: the table of contents by looking up where its headings really
 * stand, and the frame's "side x af y".
 */
final class PageNumbers {
    private final List<JRPrintPage> pages;
    private final FrameTexts texts;
    private final Map<String, Integer> pageOfAnchor = new HashMap<>();

    private PageNumbers(List<JRPrintPage> pages, FrameTexts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    static void write(List<JasperPrint> parts, FrameTexts texts) {
        List<JRPrintPage> pages =
                parts.stream().flatMap(part -> part.getPages().stream()).toList();
        PageNumbers numbers = new PageNumbers(pages, texts);
        numbers.findAnchors();
        numbers.write();
    }

    private void findAnchors() {
        for (int index = 0; index < pages.size(); index++) {
            for (JRPrintElement element : pages.get(index).getElements()) {
                if (element instanceof JRPrintText text && text.getAnchorName() != null) {
                    pageOfAnchor.putIfAbsent(text.getAnchorName(), index + 1);
                }
            }
        }
    }

    private void write() {
        for (int index = 0; index < pages.size(); index++) {
            for (JRPrintElement element : pages.get(index).getElements()) {
                if (element instanceof JRPrintText text) {
                    write(text, index + 1);
                }
            }
        }
    }

    private void write(JRPrintText text, int page) {
        String heading = ElementMark.of(text, ElementMark.PAGE_OF);
        if (heading != null) {
            text.setText(String.valueOf(pageOfAnchor.get(heading)));
        } else if (ElementMark.of(text, ElementMark.PAGE) != null) {
            text.setText(texts.page(page, pages.size()));
        }
    }
}
