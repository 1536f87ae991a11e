package dk.personaletal.reports.csv;

import dk.personaletal.reports.FormulaGuard;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.shared.DanishFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a table as CSV in UTF-8 without a byte order mark: semicolons, decimal commas, line feeds, quotes by
 * RFC 4180. All columns are written. A withheld figure is {@link Cell#WITHHELD}, an absent one is empty.
 */
public final class CsvRenderer {
    private static final String SEPARATOR = ";";

    public byte[] render(Table table) {
        StringBuilder csv = new StringBuilder();
        csv.append(line(
                table.columns().stream().map(column -> text(column.heading())).toList()));
        for (Table.Row row : table.rows()) {
            csv.append(line(row.cells().stream().map(CsvRenderer::value).toList()));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> values) {
        return values.stream().collect(Collectors.joining(SEPARATOR, "", "\n"));
    }

    private static String value(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.cell()
                    .value()
                    .map(value -> DanishFormat.csv(value, number.style()))
                    .orElse(Cell.WITHHELD);
        }
        return cell instanceof Cell.Absent ? "" : text(cell.text());
    }

    private static String text(String text) {
        String guarded = FormulaGuard.guard(text);
        boolean quoted = guarded.chars().anyMatch(character -> ";\"\r\n".indexOf(character) >= 0);
        return quoted ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
    }
}
