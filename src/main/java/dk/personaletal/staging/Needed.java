package dk.personaletal.staging;

import java.util.Objects;

/** A value without which a line is no row. */
public final class Needed<R extends StagedRow, T> extends Field<R, T> {
    Needed(int place, Binding<R, T> binding) {
        super(place, binding);
    }

    public T of(R row) {
        return Objects.requireNonNull(orNull(row), "a row has it");
    }
}
