package dk.personaletal.staging;

import dk.personaletal.staging.values.CopyBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of delivery's rows hold in one place: which columns of the file it's read from, what it is, and which
 * columns of the table keep it.
 */
public abstract sealed class Field<R extends StagedRow, T> permits Needed, Maybe {
    private final int place;
    private final Binding<R, T> binding;
    private final Value.Putting<T> putting;

    /**
     * @param headings columns of the contract
     * @param table columns of the table; none where the value is only looked at
     */
    record Binding<R, T>(
            List<String> headings, List<TableColumn> table, Opening<R, T> opening, Value.Putting<T> putting) {}

    record TableColumn(String name, String type) {}

    /** Finds the columns in a file. */
    @FunctionalInterface
    interface Opening<R, T> {
        Reading<R, T> open(Cells cells);
    }

    /** Reads the present line. */
    @FunctionalInterface
    interface Reading<R, T> {
        /** @param begun the row with what was read before */
        @Nullable
        T read(R begun);
    }

    Field(int place, Binding<R, T> binding) {
        this.place = place;
        this.binding = binding;
        putting = binding.putting();
    }

    boolean isKept() {
        return !binding.table().isEmpty();
    }

    Binding<R, T> binding() {
        return binding;
    }

    /** Null also where a row that is being read has no value yet. */
    @SuppressWarnings("unchecked")
    final @Nullable T orNull(R row) {
        return (T) row.value(place);
    }

    final void set(R row, @Nullable T value) {
        row.set(place, value);
    }

    /** Only of a field that is kept. */
    final void put(R row, CopyBuffer out) {
        putting.put(out, orNull(row));
    }
}
