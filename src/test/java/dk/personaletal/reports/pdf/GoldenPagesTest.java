package dk.personaletal.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dk.personaletal._support.GreyPage;
import dk.personaletal._support.PageImages;
import dk.personaletal._support.PdfText;
import dk.personaletal._support.SampleReport;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.ImageType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The sample report looks as it did. A change that is meant is accepted with {@code mvn test
 * -Dtest=GoldenPagesTest -Dgolden.accept=true}, after a look at the pages in {@code target/golden-pages}.
 */
class GoldenPagesTest {
    private static final Path STORED = Path.of("src", "test", "resources", "golden", "pages");
    private static final Path DRAWN = Path.of("target", "golden-pages");
    private static final String TEXT = "sample.txt";
    private static final int DPI = 72;
    /** Of 255; a letter's edge that another Java draws otherwise stays far below. */
    private static final double LARGEST_MEAN_DIFFERENCE = 0.5;

    private static final double LARGEST_DIFFERENCE_OF_A_SQUARE = 40;

    private static String text;
    private static List<BufferedImage> pages;

    @BeforeAll
    static void draw() throws IOException {
        byte[] pdf = new PdfRenderer().render(SampleReport.document("Arbejdsudgave"));
        text = String.join("\f\n", PdfText.of(pdf).pages());
        pages = PageImages.of(pdf, DPI, ImageType.GRAY).stream()
                .map(GreyPage::of)
                .toList();
        write(DRAWN);
        if (Boolean.getBoolean("golden.accept")) {
            write(STORED);
        }
    }

    private static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        Files.writeString(folder.resolve(TEXT), text);
        for (int page = 0; page < pages.size(); page++) {
            ImageIO.write(pages.get(page), "png", folder.resolve(name(page)).toFile());
        }
    }

    private static String name(int page) {
        return "side-%02d.png".formatted(page + 1);
    }

    @Test
    void saysTheSameOnEachPage() throws IOException {
        assertThat(text).isEqualTo(Files.readString(STORED.resolve(TEXT)));
    }

    @Test
    void looksTheSame() throws IOException {
        assumeFalse(Boolean.getBoolean("golden.accept"), "just accepted");
        assertThat(STORED.resolve(name(pages.size()))).doesNotExist();
        for (int page = 0; page < pages.size(); page++) {
            BufferedImage stored = ImageIO.read(STORED.resolve(name(page)).toFile());
            GreyPage.Difference difference = GreyPage.difference(stored, pages.get(page));
            assertThat(difference.mean()).as("page " + (page + 1)).isLessThan(LARGEST_MEAN_DIFFERENCE);
            assertThat(difference.largestOfASquare())
                    .as("page " + (page + 1))
                    .isLessThan(LARGEST_DIFFERENCE_OF_A_SQUARE);
        }
    }
}
