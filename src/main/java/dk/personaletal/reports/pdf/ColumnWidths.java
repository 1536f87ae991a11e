package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Table;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Shares the page's width among a table's columns: by weight, but no column narrower than its longest word as
 * long as the others can spare it, so that words and figures aren't cut.
 */
final class ColumnWidths {
    private static final int PADDING = 10;

    private ColumnWidths() {}

    /** In points; together the full width. */
    static List<Integer> of(Table table, int[] columns) {
        int total = 0;
        List<Integer> weights = new ArrayList<>();
        List<Integer> least = new ArrayList<>();
        for (int column : columns) {
            weights.add(table.columns().get(column).weight());
            least.add(longestWord(table, column, TableLayout.isCompact(columns.length)) + PADDING);
            total += weights.get(weights.size() - 1);
        }
        List<Integer> widths = new ArrayList<>();
        for (int weight : weights) {
            widths.add(TableDesign.WIDTH * weight / total);
        }
        widen(widths, least);
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

    private static int longestWord(Table table, int column, boolean compact) {
        Font head = compact ? HouseFont.COMPACT_HEAD : HouseFont.TABLE_HEAD;
        Font total = compact ? HouseFont.COMPACT_TOTAL : HouseFont.TABLE_TOTAL;
        Font cell = compact ? HouseFont.COMPACT_CELL : HouseFont.TABLE_CELL;
        int longest = HouseFont.longestWord(table.columns().get(column).heading(), head);
        for (Table.Row row : table.rows()) {
            String text = row.cells().get(column).text();
            longest = Math.max(longest, HouseFont.longestWord(text, row.total() ? total : cell));
        }
        return longest;
    }
}
