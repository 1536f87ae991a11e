package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table as it stands on paper: the columns that are printed, as finished texts.
 *
 * @param headings report parameters, one a column
 * @param rows fields, one a column, with the row's key and whether it's a total
 */
record PaperTable(TableLayout layout, Map<String, Object> headings, List<Map<String, ?>> rows) {

    /** So many last rows go with the notes when a table breaks over pages, so that notes never stand alone. */
    private static final int ROWS_WITH_NOTES = 3;

    private static final String TAIL = "tail";

    static PaperTable of(Table table) {
        int[] printed = IntStream.range(0, table.columns().size())
                .filter(index -> table.columns().get(index).onPaper())
                .toArray();
        Map<String, Object> headings = new HashMap<>();
        for (int place = 0; place < printed.length; place++) {
            headings.put(
                    TableDesign.heading(place),
                    table.columns().get(printed[place]).heading());
        }
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Map<String, Object> fields = fields(row, printed, rows.size());
            boolean tail = rows.size() >= table.rows().size() - ROWS_WITH_NOTES;
            fields.put(TableDesign.TOGETHER_FIELD, tail ? TAIL : fields.get(TableDesign.ROW_FIELD));
            fields.put(TableDesign.TAIL_FIELD, tail);
            rows.add(fields);
        }
        if (rows.isEmpty()) {
            rows.add(emptyRow(printed.length));
        }
        return new PaperTable(layout(table, printed), headings, rows);
    }

    private static Map<String, Object> fields(Table.Row row, int[] printed, int index) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(TableDesign.ROW_FIELD, "row" + index);
        fields.put(TableDesign.TOTAL_FIELD, row.total());
        for (int place = 0; place < printed.length; place++) {
            fields.put(TableDesign.field(place), row.cells().get(printed[place]).text());
        }
        return fields;
    }

    /** A table without rows says so: one that only has a header isn't a table to a screen reader. */
    private static Map<String, Object> emptyRow(int columns) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                TableDesign.ROW_FIELD,
                "row0",
                TableDesign.TOGETHER_FIELD,
                TAIL,
                TableDesign.TAIL_FIELD,
                true,
                TableDesign.TOTAL_FIELD,
                false));
        for (int place = 0; place < columns; place++) {
            fields.put(TableDesign.field(place), new Cell.Absent().text());
        }
        return fields;
    }

    private static TableLayout layout(Table table, int[] printed) {
        List<Integer> widths = ColumnWidths.of(table, printed);
        List<TableLayout.Column> columns = new ArrayList<>();
        for (int place = 0; place < printed.length; place++) {
            columns.add(new TableLayout.Column(widths.get(place), isNumber(table, printed[place])));
        }
        return new TableLayout(columns);
    }

    private static boolean isNumber(Table table, int column) {
        return table.rows().stream().anyMatch(row -> row.cells().get(column) instanceof Cell.Number);
    }
}
