package dk.personaletal.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts the document's own instant where the exporter wrote the clock's: in the info dictionary and in XMP alike. */
final class StableDates {
    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    private StableDates() {}

    static void write(PDDocument document, Instant created) throws IOException {
        ZonedDateTime date = created.atZone(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(date));
        document.getDocumentInformation().setModificationDate(GregorianCalendar.from(date));
        COSStream metadata = document.getDocumentCatalog().getCOSObject().getCOSStream(COSName.METADATA);
        String xmp;
        try (InputStream in = metadata.createInputStream()) {
            xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (OutputStream out = metadata.createOutputStream()) {
            out.write(dated(xmp, XMP.format(date)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String dated(String xmp, String date) {
        String dated = xmp.replaceAll("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + date);
        return dated.contains("<xmp:ModifyDate>")
                ? dated
                : dated.replaceFirst("</xmp:CreateDate>", "$0<xmp:ModifyDate>" + date + "</xmp:ModifyDate>");
    }
}
