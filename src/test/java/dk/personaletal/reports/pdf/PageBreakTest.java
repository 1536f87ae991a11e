package dk.personaletal.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.PdfText;
import dk.personaletal._support.SampleReport;
import dk.personaletal._support.VeraPdf;
import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageBreakTest {
    private static final Paragraph LINE = new Paragraph("En linje tekst.");

    /** Each chapter pushes the heading a line further down its first page. */
    @Test
    void headingNeverPartsFromWhatFollows() {
        List<Chapter> chapters = new ArrayList<>();
        for (int lines = 18; lines < 30; lines++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, LINE));
            blocks.add(new Heading(2, "Overskrift"));
            blocks.add(lines % 2 == 0 ? table(3, "Navn") : new Paragraph("Brødtekst under overskriften."));
            chapters.add(new Chapter("Kapitel", blocks));
        }
        for (String page : bodyPages(render(chapters))) {
            assertThat(page.contains("Overskrift")).isEqualTo(page.contains("Brødtekst") || page.contains("Tabel"));
        }
    }

    @Test
    void longTableAfterAHeadingStartsWithRowsBelowItsHeader() {
        List<Chapter> chapters = new ArrayList<>();
        for (int lines = 15; lines < 30; lines++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(lines, LINE));
            blocks.add(new Heading(2, "Overskrift"));
            blocks.add(table(40, "Navn"));
            chapters.add(new Chapter("Kapitel", blocks));
        }
        assertThat(bodyPages(render(chapters)))
                .filteredOn(page -> page.contains("Overskrift"))
                .allSatisfy(page ->
                        assertThat(page).contains("Tabel").contains("Navn 1 ").contains("Navn 2 "));
    }

    @Test
    void blocksTallerThanAPageAreSplit() {
        Paragraph endless = new Paragraph("Et ord til. ".repeat(1500) + "Sidste ord.");
        byte[] pdf = render(List.of(new Chapter(
                "Store ting",
                List.of(new Heading(2, "Tekst"), endless, new Heading(2, "Tabel"), table(25, endless(400))))));
        PdfText text = PdfText.of(pdf);
        assertThat(text.text()).contains("Sidste ord.").contains("Slut 24");
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    }

    @Test
    void emptyThingsAreDrawn() {
        Table noRows = table(0, "");
        Table emptyCells = new Table(
                "tom",
                "Tomme celler",
                List.of(Column.of("Navn", 1), Column.of("", 1)),
                List.of(new Row(List.of(Cell.text(""), Cell.text("")), false)),
                List.of());
        byte[] pdf =
                render(List.of(new Chapter("Tomt", List.of()), new Chapter("Næsten", List.of(noRows, emptyCells))));
        assertThat(PdfText.of(pdf).text()).contains("1 Tomt").contains("Navn Nummer");
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    }

    private static String endless(int length) {
        return (SampleReport.LONG_NAME + " ").repeat(5).substring(0, length).strip();
    }

    private static int tables;

    private static Table table(int rows, String name) {
        List<Row> values = new ArrayList<>();
        for (int index = 0; index < rows; index++) {
            values.add(new Row(List.of(Cell.text(name + " " + index + " Slut " + index), Cell.text("x")), false));
        }
        return new Table(
                "tabel" + ++tables,
                "Tabellen",
                List.of(Column.of("Navn", 3), Column.of("Nummer", 1)),
                values,
                List.of("Kilde."));
    }

    private static List<String> bodyPages(byte[] pdf) {
        return PdfText.of(pdf).pages().stream()
                .skip(1)
                .filter(page -> !page.contains("Indhold") && !page.contains("Tabeller"))
                .toList();
    }

    private static byte[] render(List<Chapter> chapters) {
        return new PdfRenderer()
                .render(new ReportDocument("navn", "Titel", "", "Kommune", "", Instant.EPOCH, "id", chapters));
    }
}
