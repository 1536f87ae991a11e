package dk.personaletal.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.LongReport;
import dk.personaletal._support.PdfText;
import dk.personaletal._support.SampleReport;
import dk.personaletal._support.VeraPdf;
import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.KeyFigures;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.shared.NumberStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no report should hold and some report will: it's drawn, accessible and archivable all the same. */
class HardDocumentTest {
    /** 120 characters. */
    private static final String LONG = (SampleReport.LONG_NAME + " " + SampleReport.LONG_NAME).substring(0, 120);

    private static final String UNBROKEN =
            "Sundhedspersonaleoverenskomstgruppesammenligningskommunegennemsnit".repeat(2);

    @Test
    void longNamesEverywhere() {
        Table table = table("lang", 11, 3, LONG);
        assertSound(
                new Heading(2, LONG),
                new Heading(3, UNBROKEN.substring(0, 120)),
                new Paragraph(LONG),
                new BulletList(List.of(LONG, UNBROKEN)),
                new KeyFigures(List.of(new KeyFigures.KeyFigure(LONG, "1.234.567,89 %", LONG))),
                table,
                table("ubrudt", 3, 2, UNBROKEN),
                new Paragraph("{Tabel:lang} og {tabel:ubrudt} igen."));
    }

    @Test
    void tableOf300Rows() {
        byte[] pdf = assertSound(new Heading(2, "Mange"), table("mange", 4, 300, "Afdeling"));
        assertThat(PdfText.of(pdf).text()).contains("Afdeling 299");
        assertThat(PdfStructure.of(pdf).all("Table")).hasSize(1);
    }

    @Test
    void emptyChapterAndEmptyLists() {
        assertSound();
        assertSound(new BulletList(List.of()), new KeyFigures(List.of()), new Heading(2, "Til sidst"));
    }

    @Test
    void oneRowOfElevenColumns() {
        assertSound(table("bred", 11, 1, "Social- og sundhedspersonale"));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfChart(Chart.Kind kind) {
        assertSound(
                figure(kind, names(9, "Punkt"), 2, 0),
                figure(kind, names(98, "Kommune"), 2, 0),
                figure(kind, names(6, LONG.substring(0, 110)), 2, 1),
                figure(kind, List.of("Ene"), 2, 0),
                figure(kind, List.of("Ene"), 2, 1),
                figure(kind, names(5, "Skjult"), 2, 2),
                figure(kind, List.of(), 2, 0));
    }

    @Test
    void allValuesTheSameOrZero() {
        for (Chart.Kind kind : Chart.Kind.values()) {
            List<Chart.Series> zeros = List.of(constant("A", "0"), constant("B", "0"));
            List<Chart.Series> same = List.of(constant("A", "12.5"), constant("B", "12.5"));
            assertSound(figure(kind, zeros), figure(kind, same));
        }
    }

    private static Chart.Series constant(String name, String value) {
        return new Chart.Series(name, Collections.nCopies(3, new BigDecimal(value)));
    }

    private static Figure figure(Chart.Kind kind, List<Chart.Series> series) {
        return figure(new Chart(kind, names(3, "Punkt"), series, NumberStyle.PERCENT));
    }

    /** @param withheld how many of the series have no value that is shown */
    private static Figure figure(Chart.Kind kind, List<String> categories, int series, int withheld) {
        List<Chart.Series> all = new ArrayList<>();
        for (int number = 0; number < series; number++) {
            List<@Nullable BigDecimal> values = new ArrayList<>();
            for (int index = 0; index < categories.size(); index++) {
                values.add(number < withheld ? null : new BigDecimal(10 + index % 7 * (number + 1)));
            }
            all.add(new Chart.Series(LONG.substring(0, 100) + number, values));
        }
        String own = categories.isEmpty() ? "" : categories.get(0);
        return figure(new Chart(kind, categories, all, NumberStyle.PERCENT, own, ""));
    }

    private static Figure figure(Chart chart) {
        return new Figure(LONG, chart, "Et diagram: " + LONG, LONG);
    }

    private static List<String> names(int count, String name) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> name + " " + number)
                .toList();
    }

    private static Table table(String name, int columns, int rows, String text) {
        List<Column> headings = names(columns, text).stream()
                .map(heading -> Column.of(heading, 1))
                .toList();
        List<Row> values = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            values.add(new Row(
                    names(columns, text + " " + row).stream().map(Cell::text).toList(), row == rows - 1));
        }
        return new Table(name, text, headings, values, List.of(text));
    }

    private static byte[] assertSound(Block... blocks) {
        byte[] pdf = new PdfRenderer()
                .render(LongReport.of(List.of(new Chapter(LONG, List.of(blocks)), new Chapter("Tomt", List.of()))));
        assertThat(VeraPdf.failures(pdf, "ua1", "3a")).isEmpty();
        return pdf;
    }
}
