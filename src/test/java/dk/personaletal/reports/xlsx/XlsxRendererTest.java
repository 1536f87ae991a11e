package dk.personaletal.reports.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.personaletal._support.SampleReport;
import dk.personaletal.disclosure.Cells;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class XlsxRendererTest {
    private final Map<String, String> parts = parts(new XlsxRenderer().render(SampleReport.document()));

    @Test
    void hasAListOfSheetsAndThenASheetForEachTable() {
        assertThat(part("xl/workbook.xml"))
                .contains("name=\"Indhold\"")
                .contains("name=\"personaleomsaetning_center\"")
                .contains("name=\"fravaer_afdeling\"");
        assertThat(part("xl/sharedStrings.xml"))
                .contains("Løn og personale i tal")
                .contains("2. kvartal 2021")
                .contains("Personaleomsætning på centre, april 2020 til marts 2021");
    }

    @Test
    void linksFromTheListToEachSheet() {
        assertThat(part("xl/worksheets/sheet1.xml"))
                .contains("'personaleomsaetning_center'!A1")
                .contains("'fravaer_afdeling'!A1");
    }

    @Test
    void printsOnA4Across() {
        assertThat(part("xl/worksheets/sheet3.xml"))
                .contains("fitToPage=\"true\"")
                .contains("orientation=\"landscape\"")
                .contains("paperSize=\"9\"");
    }

    @Test
    void holdsPercentsAsRoundedShares() {
        assertThat(part("xl/worksheets/sheet3.xml")).containsPattern("<c r=\"E2\" s=\"\\d+\" t=\"n\"><v>0.053</v>");
        assertThat(part("xl/styles.xml"))
                .contains("#,##0.0\\ %")
                .contains("+#,##0.0\\ %;-#,##0.0\\ %;#,##0.0\\ %")
                .contains("#,##0\"");
    }

    /** What isn't, Excel offers to repair, and loses every number format. */
    @Test
    void everyPartIsWellFormed() throws Exception {
        DocumentBuilder reader = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        byte[] workbook = new XlsxRenderer().render(everyNumberStyle());
        int read = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                assertThatCode(() -> reader.parse(new ByteArrayInputStream(part)))
                        .as(entry.getName())
                        .doesNotThrowAnyException();
                read++;
            }
        }
        assertThat(read).isGreaterThan(6);
    }

    @Test
    void freezesTheHeaderRow() {
        assertThat(part("xl/worksheets/sheet3.xml")).contains("ySplit=\"1\"").contains("state=\"frozen\"");
    }

    @Test
    void keepsDataColumns() {
        assertThat(part("xl/sharedStrings.xml")).contains(">Kode</t>").contains(">·</t>");
    }

    @Test
    void defusesTextsThatLookLikeFormulas() {
        Table table = new Table(
                "navne",
                "Tabel",
                List.of(Table.Column.of("Navn", 1)),
                List.of(new Table.Row(List.of(Cell.text("=1+1")), false)),
                List.of("-note"));
        ReportDocument document = new ReportDocument(
                "n", "+titel", "", "", "", Instant.EPOCH, "id", List.of(new Chapter("K", List.of(table))));
        assertThat(parts(new XlsxRenderer().render(document)).get("xl/sharedStrings.xml"))
                .contains(">'=1+1</t>")
                .contains(">'-note</t>")
                .contains(">'+titel</t>");
    }

    @Test
    void givesTheSameBytesTwiceWithTheDocumentsOwnDate() {
        assertThat(new XlsxRenderer().render(SampleReport.document()))
                .isEqualTo(new XlsxRenderer().render(SampleReport.document()));
        assertThat(part("docProps/core.xml")).contains("2021-08-12T08:00:00Z");
    }

    private static ReportDocument everyNumberStyle() {
        List<Table.Row> rows = Arrays.stream(NumberStyle.values())
                .map(style -> new Table.Row(List.of(Cell.number(Cells.shown(Ratio.of(1, 2)), style)), false))
                .toList();
        Table table = new Table("tal", "Tabel", List.of(Table.Column.of("Tal", 1)), rows, List.of());
        return new ReportDocument(
                "n", "Titel", "", "", "", Instant.EPOCH, "id", List.of(new Chapter("K", List.of(table))));
    }

    private String part(String name) {
        return parts.getOrDefault(name, "");
    }

    private static Map<String, String> parts(byte[] workbook) {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), unescaped(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static String unescaped(String xml) {
        return Pattern.compile("&#x(\\p{XDigit}+);")
                .matcher(xml)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)))
                .replace("&apos;", "'");
    }
}
