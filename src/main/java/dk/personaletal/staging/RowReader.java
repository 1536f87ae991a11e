package dk.personaletal.staging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of one file as rows. */
final class RowReader<R extends StagedRow> {
    private final Columns<R> columns;
    private final Cells cells;
    /** One a field, in its place. */
    private final List<Field.Reading<R, ?>> readings;

    private final int toLastNeeded;
    private final int[] needed;

    @Nullable
    private final Slot deletedBy;

    private final String deletedCode;

    RowReader(Columns<R> columns, Cells cells) {
        this.columns = columns;
        this.cells = cells;
        readings = columns.fields().stream()
                .<Field.Reading<R, ?>>map(field -> field.binding().opening().open(cells))
                .toList();
        needed = columns.needed();
        toLastNeeded = needed[needed.length - 1] + 1;
        Columns.Deletion deletion = columns.deletion();
        deletedBy = deletion == null ? null : cells.slot(deletion.heading());
        deletedCode = deletion == null ? "" : deletion.code();
    }

    int line() {
        return cells.line();
    }

    /** Whether the present line says that it's to be forgotten. */
    boolean deleted() {
        return deletedBy != null && cells.is(deletedBy, deletedCode);
    }

    /** The present line's row; null if what it can't do without is missing, which has given a fault. */
    @Nullable
    R read() {
        R begun = columns.begin(cells.line());
        read(begun, 0, toLastNeeded);
        for (int place : needed) {
            if (begun.value(place) == null) {
                return null;
            }
        }
        read(begun, toLastNeeded, readings.size());
        return begun;
    }

    private void read(R begun, int from, int to) {
        for (int place = from; place < to; place++) {
            begun.set(place, readings.get(place).read(begun));
        }
    }
}
