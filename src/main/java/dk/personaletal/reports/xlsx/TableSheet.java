package dk.personaletal.reports.xlsx;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.shared.FormulaGuard;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** A table on a sheet: the header in the first row, frozen; the rows; and below them the caption and the notes. */
final class TableSheet {
    static final String HEADER_COLOUR = "E4ECF2";
    static final String HOUSE_COLOUR = "0B3C5D";
    private static final int NARROWEST = 11;
    private static final int WIDEST = 60;
    private static final int WIDEST_HEADING = 18;

    private final Worksheet sheet;
    private final Table table;

    private TableSheet(Worksheet sheet, Table table) {
        this.sheet = sheet;
        this.table = table;
    }

    static void write(Worksheet sheet, Table table, String title) {
        TableSheet tableSheet = new TableSheet(sheet, table);
        tableSheet.writeHeader();
        tableSheet.writeRows();
        tableSheet.writeNotes();
        Printing.set(sheet, title);
    }

    private void writeHeader() {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(
                    0, column, FormulaGuard.guard(table.columns().get(column).heading()));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("bottom")
                    .horizontalAlignment(isNumber(column) ? "right" : "left")
                    .fillColor(HEADER_COLOUR)
                    .fontColor(HOUSE_COLOUR)
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
            sheet.width(column, width(column));
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    private void writeRows() {
        for (int row = 0; row < table.rows().size(); row++) {
            Table.Row values = table.rows().get(row);
            for (int column = 0; column < values.cells().size(); column++) {
                write(values.cells().get(column), row + 1, column);
                if (values.total()) {
                    sheet.style(row + 1, column).bold().set();
                }
            }
        }
    }

    private void write(Cell cell, int row, int column) {
        if (cell instanceof Cell.Number number) {
            number.cell()
                    .value()
                    .ifPresentOrElse(
                            value -> sheet.value(row, column, SheetNumber.of(value, number.style())),
                            () -> sheet.value(row, column, Cell.WITHHELD));
            sheet.style(row, column)
                    .format(SheetNumber.format(number.style()))
                    .horizontalAlignment("right")
                    .set();
        } else if (cell instanceof Cell.Text text) {
            sheet.value(row, column, FormulaGuard.guard(text.text()));
        }
    }

    private void writeNotes() {
        int row = table.rows().size() + 2;
        sheet.value(row, 0, FormulaGuard.guard(table.caption()));
        sheet.style(row, 0).bold().set();
        for (String note : table.notes()) {
            row++;
            sheet.value(row, 0, FormulaGuard.guard(note));
        }
    }

    private boolean isNumber(int column) {
        return table.rows().stream().anyMatch(row -> row.cells().get(column) instanceof Cell.Number);
    }

    /** In characters: as wide as the longest value; a longer heading wraps. */
    private int width(int column) {
        int heading =
                Math.min(WIDEST_HEADING, table.columns().get(column).heading().length());
        int longest = table.rows().stream()
                .mapToInt(row -> row.cells().get(column).text().length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(heading, longest) + 2));
    }
}
