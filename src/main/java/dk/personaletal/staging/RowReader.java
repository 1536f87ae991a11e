package dk.personaletal.staging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one file as rows. */
final class RowReader<R extends StagedRow> {
    private final Columns<R> columns;
    private final Cells cells;
    private final List<Cell<R, ?>> first;
    private final List<Cell<R, ?>> rest;

    @Nullable
    private final Slot deletedBy;

    private final String deletedCode;

    /** A field and how this file gives it. */
    private record Cell<R extends StagedRow, T>(Field<R, T> field, Field.Reading<R, T> reading) {
        static <R extends StagedRow, T> Cell<R, T> of(Field<R, T> field, Cells cells) {
            return new Cell<>(field, field.binding().opening().open(cells));
        }

        void readInto(R row) {
            field.set(row, reading.read(row));
        }

        boolean lacks(R row) {
            return field instanceof Needed && field.orNull(row) == null;
        }
    }

    RowReader(Columns<R> columns, Cells cells) {
        this.columns = columns;
        this.cells = cells;
        List<Cell<R, ?>> row = columns.fields().stream()
                .<Cell<R, ?>>map(field -> Cell.of(field, cells))
                .toList();
        first = row.subList(0, columns.toLastNeeded());
        rest = row.subList(columns.toLastNeeded(), row.size());
        Columns.Deletion deletion = columns.deletion();
        deletedBy = deletion == null ? null : cells.slot(deletion.heading());
        deletedCode = deletion == null ? "" : deletion.code();
    }

    /** Whether the present line says that it's to be forgotten. */
    boolean deleted() {
        return deletedBy != null && cells.is(deletedBy, deletedCode);
    }

    /** The present line's row; null if what it can't do without is missing, which has given a fault. */
    @Nullable
    R read() {
        R begun = columns.begin(cells.line());
        first.forEach(cell -> cell.readInto(begun));
        for (Cell<R, ?> cell : first) {
            if (cell.lacks(begun)) {
                return null;
            }
        }
        rest.forEach(cell -> cell.readInto(begun));
        return begun;
    }
}
