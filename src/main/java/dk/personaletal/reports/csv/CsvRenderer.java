package dk.personaletal.reports.csv;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.shared.CsvLines;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FormulaGuard;

/**
 * Writes a table as CSV in UTF-8 with a byte order mark: semicolons, decimal commas, line feeds, quotes by
 * RFC 4180. All columns are written. A withheld figure is {@link Cell#WITHHELD}, an absent one is empty.
 */
public final class CsvRenderer {
    public byte[] render(Table table) {
        CsvLines csv = new CsvLines(';', "\n");
        csv.add(table.columns().stream()
                .map(column -> FormulaGuard.guard(column.heading()))
                .toList());
        for (Table.Row row : table.rows()) {
            csv.add(row.cells().stream().map(CsvRenderer::value).toList());
        }
        return csv.file();
    }

    private static String value(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.cell()
                    .value()
                    .map(value -> DanishFormat.csv(value, number.style()))
                    .orElse(Cell.WITHHELD);
        }
        return cell instanceof Cell.Absent ? "" : FormulaGuard.guard(cell.text());
    }
}
