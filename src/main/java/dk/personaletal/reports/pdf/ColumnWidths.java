package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.type.LineBreaks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Shares the page's width among a table's columns: by weight, but no column narrower than its longest word as
 * long as the others can spare it. When they can't, words that may be divided are.
 */
final class ColumnWidths {
    private static final int PADDING = 10;

    private ColumnWidths() {}

    /** In points; together the full width. */
    static List<Integer> of(Table table, int[] columns) {
        TableFonts fonts = TableFonts.of(columns.length);
        int total = 0;
        List<Integer> weights = new ArrayList<>();
        List<Integer> whole = new ArrayList<>();
        List<Integer> divided = new ArrayList<>();
        for (int column : columns) {
            weights.add(table.columns().get(column).weight());
            total += weights.get(weights.size() - 1);
            whole.add(least(table, column, fonts, LineBreaks::widestWord));
            divided.add(least(table, column, fonts, LineBreaks::widestPart));
        }
        List<Integer> widths = new ArrayList<>();
        for (int weight : weights) {
            widths.add(TableDesign.WIDTH * weight / total);
        }
        boolean allWhole = whole.stream().mapToInt(Integer::intValue).sum() <= TableDesign.WIDTH;
        widen(widths, allWhole ? whole : divided);
        int used = widths.stream().mapToInt(Integer::intValue).sum();
        widths.set(0, widths.get(0) + TableDesign.WIDTH - used);
        return widths;
    }

    /** Takes what narrow columns lack from the column with most to spare, point by point. */
    private static void widen(List<Integer> widths, List<Integer> least) {
        List<Integer> spare = new ArrayList<>();
        for (int index = 0; index < widths.size(); index++) {
            spare.add(widths.get(index) - least.get(index));
        }
        while (true) {
            int richest = spare.indexOf(Collections.max(spare));
            int poorest = spare.indexOf(Collections.min(spare));
            if (spare.get(poorest) >= 0 || spare.get(richest) <= 0) {
                return;
            }
            move(widths, richest, poorest);
            move(spare, richest, poorest);
        }
    }

    private static void move(List<Integer> points, int from, int to) {
        points.set(from, points.get(from) - 1);
        points.set(to, points.get(to) + 1);
    }

    private static int least(Table table, int column, TableFonts fonts, TableFonts.Measure measure) {
        double least = measure.of(table.columns().get(column).heading(), fonts.head());
        for (Table.Row row : table.rows()) {
            least = Math.max(least, measure.of(row.cells().get(column).text(), fonts.of(row)));
        }
        return (int) Math.ceil(least) + PADDING;
    }
}
