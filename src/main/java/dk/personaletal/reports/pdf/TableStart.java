package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.type.LineBreaks;
import java.awt.Font;
import java.util.List;
import java.util.stream.IntStream;

/** What a table that breaks over pages needs on its first: its header and the rows that stay with it. */
final class TableStart {
    /** The room that the template's group for usual tables asks for below headings and caption, in points. */
    private static final double USUAL = 110;

    private static final double LINE = 1.26;
    private static final int HEADER_PADDING = 6;
    private static final int ROW_PADDING = 3;
    private static final int MOST_LINES = 20;

    private TableStart() {}

    static boolean isTall(Table table) {
        int[] printed = IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).onPaper())
                .toArray();
        List<Integer> widths = ColumnWidths.of(table, printed);
        TableFonts fonts = TableFonts.of(printed.length);
        double height = HEADER_PADDING;
        height += tallest(printed, widths, fonts.head(), column -> table.columns()
                .get(column)
                .heading());
        for (Table.Row row :
                table.rows().stream().limit(PaperTable.ROWS_TOGETHER).toList()) {
            height += ROW_PADDING
                    + tallest(printed, widths, fonts.of(row), column -> row.cells()
                            .get(column)
                            .text());
        }
        return height > USUAL;
    }

    private static double tallest(int[] printed, List<Integer> widths, Font font, Texts texts) {
        return IntStream.range(0, printed.length)
                        .map(place -> LineBreaks.wrap(
                                        texts.of(printed[place]),
                                        font,
                                        widths.get(place) - PaperTable.PADDING,
                                        MOST_LINES)
                                .size())
                        .max()
                        .orElse(1)
                * font.getSize2D()
                * LINE;
    }

    /** The text of a column. */
    @FunctionalInterface
    private interface Texts {
        String of(int column);
    }
}
