package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.type.LineBreaks;
import java.awt.Font;
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

    /** When a table breaks over pages, so many first rows stay below its header and so many last above its notes. */
    static final int ROWS_TOGETHER = 4;

    private static final String HEAD = "head";
    private static final String TAIL = "tail";
    static final int PADDING = 8;

    static PaperTable of(Table table) {
        int[] printed = IntStream.range(0, table.columns().size())
                .filter(index -> table.columns().get(index).onPaper())
                .toArray();
        TableLayout layout = layout(table, printed);
        TableFonts fonts = TableFonts.of(printed.length);
        Map<String, Object> headings = new HashMap<>();
        for (int place = 0; place < printed.length; place++) {
            String heading = table.columns().get(printed[place]).heading();
            headings.put(TableDesign.heading(place), divided(heading, fonts.head(), layout, place));
        }
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Map<String, Object> fields = frame(rows.size(), row.total());
            fields.put(
                    TableDesign.TOGETHER_FIELD, group(rows.size(), table.rows().size()));
            fields.put(TableDesign.TAIL_FIELD, isTail(rows.size(), table.rows().size()));
            for (int place = 0; place < printed.length; place++) {
                String text = row.cells().get(printed[place]).text();
                fields.put(TableDesign.field(place), divided(text, fonts.of(row), layout, place));
            }
            rows.add(fields);
        }
        if (rows.isEmpty()) {
            rows.add(emptyRow(printed.length));
        }
        return new PaperTable(layout, headings, rows);
    }

    /** Rows of one group stay together. */
    private static String group(int row, int rows) {
        if (isTail(row, rows)) {
            return TAIL;
        }
        return row < ROWS_TOGETHER ? HEAD : "row" + row;
    }

    private static boolean isTail(int row, int rows) {
        return row >= rows - ROWS_TOGETHER;
    }

    private static String divided(String text, Font font, TableLayout layout, int place) {
        return LineBreaks.divide(text, font, layout.columns().get(place).width() - PADDING);
    }

    private static Map<String, Object> frame(int index, boolean total) {
        Map<String, Object> fields = new HashMap<>();
        fields.put(TableDesign.ROW_FIELD, "row" + index);
        fields.put(TableDesign.TOTAL_FIELD, total);
        return fields;
    }

    /** A table without rows says so: one that only has a header isn't a table to a screen reader. */
    private static Map<String, Object> emptyRow(int columns) {
        Map<String, Object> fields = frame(0, false);
        fields.put(TableDesign.TOGETHER_FIELD, TAIL);
        fields.put(TableDesign.TAIL_FIELD, true);
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
