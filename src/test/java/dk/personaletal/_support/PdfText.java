package dk.personaletal._support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF in the order it is drawn, a page at a time: a cell's wrapped lines follow each other. */
public record PdfText(List<String> pages) {

    public static PdfText of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return new PdfText(List.copyOf(pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages after each other. */
    public String text() {
        return String.join("", pages);
    }

    /** The number of the first page with this text, from 1; 0 if none has it. */
    public int pageWith(String text) {
        for (int index = 0; index < pages.size(); index++) {
            if (pages.get(index).contains(text)) {
                return index + 1;
            }
        }
        return 0;
    }
}
