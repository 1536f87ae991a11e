package dk.personaletal.staging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One typed row of any kind of delivery; its kind's fields tell what is in it. */
public abstract class StagedRow {
    private final int line;
    private final @Nullable Object[] values;

    StagedRow(int line, @Nullable Object[] values) {
        this.line = line;
        this.values = values;
    }

    /** Line in the file; the header is 1. */
    public int line() {
        return line;
    }

    @Nullable
    Object value(int place) {
        return values[place];
    }

    void set(int place, @Nullable Object value) {
        values[place] = value;
    }

    /** What it tells of two numbers being one person's. */
    Optional<Alias> alias() {
        return Optional.empty();
    }
}
