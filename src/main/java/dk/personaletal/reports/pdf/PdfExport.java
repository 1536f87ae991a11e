package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.ReportDocument;
import java.io.ByteArrayOutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Writes filled pages as one tagged PDF/A-3a file. */
final class PdfExport {
    private static final String COLOUR_PROFILE = "report-templates/colour/sRGB.icc";

    private PdfExport() {}

    static byte[] of(ReportDocument document, List<JasperPrint> parts) throws JRException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(SimpleExporterInput.getInstance(parts));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(configuration(document));
        exporter.exportReport();
        return bytes.toByteArray();
    }

    private static SimplePdfExporterConfiguration configuration(ReportDocument document) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage("da-DK");
        configuration.setMetadataTitle(document.title());
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataAuthor(document.organisation());
        configuration.setMetadataSubject(document.subtitle());
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_3A);
        configuration.setIccProfilePath(COLOUR_PROFILE);
        configuration.setCreatingBatchModeBookmarks(false);
        // the finisher compresses, once
        configuration.setCompressed(false);
        return configuration;
    }
}
