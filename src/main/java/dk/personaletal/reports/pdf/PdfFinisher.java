package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.ReportDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What the exporter leaves open: links in the structure tree, the tables' data, and everything that would differ from run to run. */
final class PdfFinisher {
    private PdfFinisher() {}

    /** @param pdf the document's pages as the exporter wrote them */
    static byte[] finish(byte[] pdf, ReportDocument document) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            LinkParents.write(file);
            Attachments.write(file, document);
            StableFontNames.write(file);
            StableDates.write(file, document.created());
            // of what is printed alone: an id made from deliveries would tell whether a guess at them is right
            String printed = document.identity() + "\n" + document.created() + "\n" + document.said();
            file.setDocumentId(UUID.nameUUIDFromBytes(printed.getBytes(StandardCharsets.UTF_8))
                    .getMostSignificantBits());
            file.getDocument().getTrailer().removeItem(COSName.ID);
            ByteArrayOutputStream finished = new ByteArrayOutputStream(pdf.length);
            file.save(finished, CompressParameters.DEFAULT_COMPRESSION);
            return finished.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
