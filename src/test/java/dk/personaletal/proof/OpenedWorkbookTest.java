package dk.personaletal.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.personaletal.papers.WholeReport;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FormulaGuard;
import dk.personaletal.shared.NumberStyle;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's workbook as programs that we didn't write open it. */
class OpenedWorkbookTest {
    private static final int LONGEST_SHEET_NAME = 31;

    private final WholeReport report = WholeReport.ofDemo();

    @Test
    void everyCellIsWhatThePaperSays() throws IOException {
        ReadingOptions withFormats = new ReadingOptions(true, true);
        int compared = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(report.xlsx()), withFormats)) {
            for (Table table : report.document().tables()) {
                Sheet sheet = workbook.findSheet(sheetName(table)).orElseThrow(() -> new AssertionError(table.name()));
                List<Row> rows = sheet.read();
                for (int column = 0; column < table.columns().size(); column++) {
                    assertThat(rows.get(0).getCellText(column))
                            .isEqualTo(FormulaGuard.guard(
                                    table.columns().get(column).heading()));
                }
                for (int row = 0; row < table.rows().size(); row++) {
                    compared += compare(
                            table, rows.get(row + 1), table.rows().get(row).cells());
                }
            }
        }
        assertThat(compared).isGreaterThan(2_000);
    }

    /** Numbers are numbers, as many percent as on paper, in a format that says so; dots are text. */
    private static int compare(Table table, Row row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Cell.Absent) {
                continue;
            }
            String place = table.name() + " " + row.getRowNum() + " " + column;
            org.dhatim.fastexcel.reader.Cell read =
                    row.getOptionalCell(column).orElseThrow(() -> new AssertionError(place));
            if (cells.get(column) instanceof Cell.Number number
                    && number.cell().value().isPresent()) {
                NumberStyle style = number.style();
                BigDecimal printed = DanishFormat.rounded(number.cell().value().get(), style);
                assertThat(read.asNumber().movePointRight(style.powerOfTen()))
                        .as(place)
                        .isEqualByComparingTo(printed);
                assertThat(read.getDataFormatString()).as(place).startsWith(style.signed() ? "+#,##0" : "#,##0");
                assertThat(read.getDataFormatString().contains("%"))
                        .as(place)
                        .isEqualTo(style.unit().equals("%"));
            } else {
                assertThat(read.getText())
                        .as(place)
                        .isEqualTo(FormulaGuard.guard(cells.get(column).text()));
            }
        }
        return cells.size();
    }

    /** Where it's installed. */
    @Test
    void libreOfficeOpensIt(@TempDir Path folder) throws Exception {
        assumeTrue(isInstalled("soffice"));
        Path workbook = Files.write(folder.resolve("report.xlsx"), report.xlsx());
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "ods",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("report.ods")).isNotEmptyFile();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String sheetName(Table table) {
        String name = table.name();
        return name.length() > LONGEST_SHEET_NAME ? name.substring(0, LONGEST_SHEET_NAME) : name;
    }
}
