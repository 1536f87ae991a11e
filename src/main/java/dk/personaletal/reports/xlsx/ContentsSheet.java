package dk.personaletal.reports.xlsx;

import dk.personaletal.reports.FormulaGuard;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: what the workbook is, and what stands on which sheet. */
final class ContentsSheet {
    static final String NAME = "Indhold";

    private ContentsSheet() {}

    /** @param tables by the name of their sheet, in order */
    static void write(Worksheet sheet, ReportDocument document, Map<String, Table> tables) {
        text(sheet, 0, 0, document.title());
        sheet.style(0, 0).bold().fontSize(16).set();
        text(sheet, 1, 0, document.subtitle());
        text(sheet, 2, 0, document.organisation());
        text(sheet, 3, 0, document.edition());
        sheet.style(3, 0).bold().set();
        int row = 5;
        text(sheet, row, 0, "Ark");
        text(sheet, row, 1, "Tabel");
        sheet.range(row, 0, row, 1)
                .style()
                .bold()
                .fillColor(TableSheet.HEADER_COLOUR)
                .set();
        for (Map.Entry<String, Table> table : tables.entrySet()) {
            row++;
            text(sheet, row, 0, table.getKey());
            text(sheet, row, 1, table.getValue().caption());
        }
        sheet.width(0, 34);
        sheet.width(1, 90);
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, FormulaGuard.guard(text));
    }
}
