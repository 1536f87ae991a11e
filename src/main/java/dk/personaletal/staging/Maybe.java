package dk.personaletal.staging;

import org.jspecify.annotations.Nullable;

/** A value that a row may lack. */
public final class Maybe<R extends StagedRow, T> extends Field<R, T> {
    Maybe(int place, Binding<R, T> binding) {
        super(place, binding);
    }

    public @Nullable T of(R row) {
        return orNull(row);
    }
}
