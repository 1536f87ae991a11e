package dk.personaletal._support;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF's pages as pictures: to compare them, or to look at them. Run by src/test/bench/pages.sh. */
public final class PageImages {
    private static final int USUAL_DPI = 80;

    private PageImages() {}

    public static List<BufferedImage> of(byte[] pdf, int dpi, ImageType type) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, dpi, type));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code side-01.png} and so on: the file, the folder, and the dots per inch if not the usual ones. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int dpi = arguments.length > 2 ? Integer.parseInt(arguments[2]) : USUAL_DPI;
        int page = 0;
        for (BufferedImage image : of(Files.readAllBytes(Path.of(arguments[0])), dpi, ImageType.RGB)) {
            ImageIO.write(
                    image,
                    "png",
                    folder.resolve("side-%02d.png".formatted(++page)).toFile());
        }
        System.out.println(page + " pages in " + folder);
    }
}
