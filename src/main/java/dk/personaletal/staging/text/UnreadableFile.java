package dk.personaletal.staging.text;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What makes it pointless to read on. */
public final class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    @Nullable
    private final String expected;

    /** Why no character from here on can be trusted. */
    public enum Reason {
        UNREADABLE_ENCODING,
        FILE_TRUNCATED,
        FIELD_TOO_LONG,
        QUOTES_WRONG
    }

    /** @param expected what would have been in order, in Danish */
    public UnreadableFile(Reason reason, @Nullable String expected) {
        super(reason.name());
        this.reason = reason;
        this.expected = expected;
    }

    public Reason reason() {
        return reason;
    }

    public @Nullable String expected() {
        return expected;
    }
}
