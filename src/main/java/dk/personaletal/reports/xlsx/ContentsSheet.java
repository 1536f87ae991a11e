package dk.personaletal.reports.xlsx;

import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import dk.personaletal.shared.FormulaGuard;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: what the workbook is, and what stands on which sheet. */
final class ContentsSheet {
    static final String NAME = "Indhold";

    private static final List<String> NOTES = List.of(
            "Hver tabel har sit eget ark. Tallene er afrundet som i rapporten.",
            "Et punkt (·) er et tal, der ikke må vises, og en tom celle er et tal, der ikke findes.");
    private static final int FIRST_NOTE = 5;
    private static final int WIDTH_OF_TITLE = 90;
    private static final int WIDTH_OF_SHEET = 34;

    private ContentsSheet() {}

    /** @param tables by the name of their sheet, in order */
    static void write(Worksheet sheet, ReportDocument document, Map<String, Table> tables) {
        text(sheet, 0, 0, document.title());
        sheet.style(0, 0).bold().fontSize(16).fontColor(TableSheet.HOUSE_COLOUR).set();
        text(sheet, 1, 0, document.subtitle());
        text(sheet, 2, 0, document.organisation());
        text(sheet, 3, 0, document.edition());
        sheet.style(3, 0).bold().set();
        int row = FIRST_NOTE;
        for (String note : NOTES) {
            text(sheet, row++, 0, note);
        }
        writeTables(sheet, tables, row + 1);
        sheet.width(0, WIDTH_OF_TITLE);
        sheet.width(1, WIDTH_OF_SHEET);
        sheet.hideGridLines();
        Printing.set(sheet, document.title());
    }

    private static void writeTables(Worksheet sheet, Map<String, Table> tables, int header) {
        text(sheet, header, 0, "Tabel");
        text(sheet, header, 1, "Ark");
        sheet.range(header, 0, header, 1)
                .style()
                .bold()
                .fillColor(TableSheet.HEADER_COLOUR)
                .set();
        int row = header;
        for (Map.Entry<String, Table> table : tables.entrySet()) {
            row++;
            String place = "'" + table.getKey().replace("'", "''") + "'!A1";
            sheet.hyperlink(
                    row,
                    0,
                    HyperLink.internal(
                            place, FormulaGuard.guard(table.getValue().caption())));
            text(sheet, row, 1, table.getKey());
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, FormulaGuard.guard(text));
    }
}
