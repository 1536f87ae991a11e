package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.type.HouseFont;
import java.awt.Font;

/** The faces a table is set in, as in house.jrtx: smaller for one of many columns. */
record TableFonts(Font head, Font cell, Font total) {
    private static final TableFonts USUAL =
            new TableFonts(HouseFont.TABLE_HEAD, HouseFont.TABLE_CELL, HouseFont.TABLE_TOTAL);
    private static final TableFonts COMPACT =
            new TableFonts(HouseFont.COMPACT_HEAD, HouseFont.COMPACT_CELL, HouseFont.COMPACT_TOTAL);

    static TableFonts of(int columns) {
        return TableLayout.isCompact(columns) ? COMPACT : USUAL;
    }

    Font of(Table.Row row) {
        return row.total() ? total : cell;
    }

    /** The width of something in a text, in points. */
    @FunctionalInterface
    interface Measure {
        double of(String text, Font font);
    }
}
