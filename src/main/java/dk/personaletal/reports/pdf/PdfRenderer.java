package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.ReportDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.util.JRFontNotFoundException;

/**
 * Draws a report as PDF/UA-1 and PDF/A-3a. The same document gives the same bytes on every machine.
 * Templates are compiled at the first use and kept; safe for threads.
 */
public final class PdfRenderer {
    public PdfRenderer() {}

    /** Compiles the templates and draws a page with one of each, so that a background thread can take the cold start. */
    public static void warmUp() {
        new PdfRenderer().render(WarmUpPage.document());
    }

    /**
     * The report's bytes.
     *
     * @throws IllegalStateException if the templates or the drawing fail
     * @throws UncheckedIOException if there's no room for temporary files, through which the fonts are loaded
     */
    public byte[] render(ReportDocument document) {
        try {
            List<JasperPrint> parts = new PartFiller(document).fill();
            PageNumbers.write(parts, FrameTexts.load());
            return PdfFinisher.finish(PdfExport.of(document, parts), document);
        } catch (JRFontNotFoundException e) {
            throw new UncheckedIOException(
                    "skrifterne skal forbi mappen for midlertidige filer, " + System.getProperty("java.io.tmpdir"),
                    new IOException(e));
        } catch (JRException e) {
            throw new IllegalStateException("the report " + document.name() + " could not be drawn", e);
        }
    }
}
