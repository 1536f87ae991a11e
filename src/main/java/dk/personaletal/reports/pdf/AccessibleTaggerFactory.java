package dk.personaletal.reports.pdf;

import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/** Named in {@code jasperreports.properties}; the exporter makes it by reflection. */
public final class AccessibleTaggerFactory implements PdfTaggerFactory {
    @Override
    public PdfTagger createTagger(JRPdfExporter exporter) {
        return new AccessibleTagger();
    }
}
