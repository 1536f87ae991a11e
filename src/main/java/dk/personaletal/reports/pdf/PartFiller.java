package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.ReportDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** Fills the templates: cover, table of contents, and the chapters, each a part of whole pages. */
final class PartFiller {
    private static final TableTemplates TABLE_TEMPLATES = new TableTemplates();

    private final ReportDocument document;
    private final Templates templates = Templates.get();
    private final FrameTexts texts = FrameTexts.load();

    private final Numbering numbering;

    PartFiller(ReportDocument document) {
        this.document = document;
        this.numbering = Numbering.of(document, texts);
    }

    /** The parts in the order of the pages; page numbers are still open. */
    List<JasperPrint> fill() throws JRException {
        List<JasperPrint> parts = new ArrayList<>();
        parts.add(fill(templates.cover(), new JREmptyDataSource()));
        parts.add(fill(templates.contents(), new JRMapCollectionDataSource(contents())));
        parts.addAll(SideBySide.all(chapters()));
        return parts;
    }

    private List<Callable<JasperPrint>> chapters() {
        List<Callable<JasperPrint>> chapters = new ArrayList<>();
        for (Chapter chapter : document.chapters()) {
            int number = chapters.size() + 1;
            chapters.add(() -> fill(number, Abreast.of(chapter)));
        }
        return chapters;
    }

    private JasperPrint fill(int number, Chapter chapter) throws JRException {
        BlockParts parts = new BlockParts(templates, TABLE_TEMPLATES);
        return new ChapterFiller(number, texts, arrangement -> {
                    List<Map<String, ?>> rows = ChapterRows.of(number, arrangement, texts, numbering, parts);
                    return fill(templates.chapter(), new JRMapCollectionDataSource(new ArrayList<>(rows)));
                })
                .fill(chapter);
    }

    private List<Map<String, ?>> contents() {
        List<Map<String, ?>> lines = new ArrayList<>();
        lines.add(Map.of("first", true));
        for (Numbering.ChapterHeadings chapter : numbering.chapters()) {
            lines.add(Map.of("chapter", true, "label", chapter.heading(), "anchor", chapter.heading()));
            for (String section : chapter.sections()) {
                lines.add(Map.of("section", true, "label", section, "anchor", section));
            }
        }
        list(lines, texts.tables(), numbering.tables());
        list(lines, texts.figures(), numbering.figures());
        return lines;
    }

    /** Tables or figures; a list of none is left out. */
    private static void list(List<Map<String, ?>> lines, String heading, List<Numbering.Entry> entries) {
        for (Numbering.Entry entry : entries) {
            Map<String, Object> line = new HashMap<>();
            line.put("listed", true);
            line.put("label", entry.caption());
            line.put("anchor", entry.label());
            // the heading is carried by the first line, so that it never stands alone
            line.put("heading", entry == entries.get(0) ? heading : null);
            lines.add(line);
        }
    }

    private JasperPrint fill(JasperReport template, JRDataSource data) throws JRException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("STYLES", templates.styles());
        parameters.put("TITLE", document.title());
        parameters.put("SUBTITLE", document.subtitle());
        parameters.put("ORGANISATION", document.organisation());
        parameters.put("EDITION", document.edition());
        parameters.put("CONTENTS", texts.contents());
        parameters.put(JRParameter.REPORT_LOCALE, new Locale("da", "DK"));
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone("UTC"));
        return JasperFillManager.fillReport(template, parameters, data);
    }
}
