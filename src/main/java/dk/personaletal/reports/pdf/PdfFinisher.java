package dk.personaletal.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What the exporter leaves open: links in the structure tree, and everything that would differ from run to run. */
final class PdfFinisher {
    private PdfFinisher() {}

    /**
     * @param created the file's creation and modification date
     * @param identity what the document id is derived from
     */
    static byte[] finish(byte[] pdf, Instant created, String identity) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            LinkParents.write(document);
            StableFontNames.write(document);
            StableDates.write(document, created);
            document.setDocumentId(UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8))
                    .getMostSignificantBits());
            document.getDocument().getTrailer().removeItem(COSName.ID);
            ByteArrayOutputStream finished = new ByteArrayOutputStream(pdf.length);
            document.save(finished, CompressParameters.DEFAULT_COMPRESSION);
            return finished.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
