package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Long, narrow tables as they stand on paper: in parts beside each other, read down each part. */
final class Abreast {
    private static final Cell NOTHING = Cell.text("");

    private Abreast() {}

    static Chapter of(Chapter chapter) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : chapter.blocks()) {
            blocks.add(block instanceof Table table && BlockParts.isAbreast(table) ? of(table) : block);
        }
        return new Chapter(chapter.title(), blocks);
    }

    private static Table of(Table table) {
        int height = (table.rows().size() + table.abreast() - 1) / table.abreast();
        List<Column> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int part = 0; part < table.abreast(); part++) {
            columns.addAll(table.columns());
        }
        for (int line = 0; line < height; line++) {
            List<Cell> cells = new ArrayList<>();
            for (int part = 0; part < table.abreast(); part++) {
                cells.addAll(cells(table, part * height + line));
            }
            rows.add(new Row(cells, false));
        }
        return new Table(table.name(), table.caption(), columns, rows, table.notes(), table.abreast());
    }

    /** The last part may be shorter than the others. */
    private static List<Cell> cells(Table table, int row) {
        return row < table.rows().size()
                ? table.rows().get(row).cells()
                : Collections.nCopies(table.columns().size(), NOTHING);
    }
}
