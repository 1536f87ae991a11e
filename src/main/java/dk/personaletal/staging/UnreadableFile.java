package dk.personaletal.staging;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What makes it pointless to read on. */
final class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    @Nullable
    private final String expected;

    UnreadableFile(Fault fault, @Nullable String expected) {
        super(fault.name());
        this.fault = fault;
        this.expected = expected;
    }

    RowFault at(long line) {
        return new RowFault(fault, line, null, null, expected);
    }
}
