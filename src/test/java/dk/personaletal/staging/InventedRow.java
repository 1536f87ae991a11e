package dk.personaletal.staging;

import dk.personaletal.delivery.DeliveryKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A row as rules see it, without a file that it was read from; it's in line 2. */
public final class InventedRow<R extends StagedRow> {
    private final R row;

    private InventedRow(R row) {
        this.row = row;
    }

    public static <R extends StagedRow> InventedRow<R> of(Class<R> type) {
        return new InventedRow<>(type.cast(Arrays.stream(DeliveryKind.values())
                .map(Columns::of)
                .filter(columns -> columns.row() == type)
                .findFirst()
                .orElseThrow()
                .begin(2)));
    }

    public <T> InventedRow<R> with(Field<R, T> field, @Nullable T value) {
        field.set(row, value);
        return this;
    }

    public R row() {
        return row;
    }
}
