package dk.personaletal.staging.steps;

import dk.personaletal.staging.Fault;
import org.jspecify.annotations.Nullable;

/** A value that a step can't read, which rejects its row. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String column;
    private final String value;
    private final @Nullable String expected;

    /** @param column the source's own heading */
    Unreadable(Fault fault, String column, String value, @Nullable String expected) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.column = column;
        this.value = value;
        this.expected = expected;
    }

    Fault fault() {
        return fault;
    }

    String column() {
        return column;
    }

    String value() {
        return value;
    }

    @Nullable
    String expected() {
        return expected;
    }
}
