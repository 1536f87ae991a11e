package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.ReportDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
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

    PartFiller(ReportDocument document) {
        this.document = document;
    }

    /** The parts in the order of the pages; page numbers are still open. */
    List<JasperPrint> fill() throws JRException {
        List<NumberedChapter> chapters = chapters();
        List<JasperPrint> parts = new ArrayList<>();
        parts.add(fill(templates.cover(), new JREmptyDataSource()));
        parts.add(fill(templates.contents(), new JRMapCollectionDataSource(contents(chapters))));
        for (NumberedChapter chapter : chapters) {
            parts.add(fill(templates.chapter(), new JRMapCollectionDataSource(new ArrayList<>(chapter.rows()))));
        }
        return parts;
    }

    private List<NumberedChapter> chapters() {
        BlockParts blockParts = new BlockParts(templates, TABLE_TEMPLATES);
        List<NumberedChapter> chapters = new ArrayList<>();
        for (Chapter chapter : document.chapters()) {
            chapters.add(ChapterRows.of(chapters.size() + 1, chapter, texts, blockParts));
        }
        return chapters;
    }

    private List<Map<String, ?>> contents(List<NumberedChapter> chapters) {
        List<Map<String, ?>> lines = new ArrayList<>();
        lines.add(Map.of("first", true));
        for (NumberedChapter chapter : chapters) {
            lines.add(Map.of("chapter", true, "label", chapter.heading()));
            for (String section : chapter.sections()) {
                lines.add(Map.of("section", true, "label", section));
            }
        }
        return lines;
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
