package dk.personaletal.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a report is for. */
public enum Edition {
    /** Politicians and the public: small counts are withheld. */
    COMMITTEE,
    /** HR itself: a threshold of its own, and marked on every page. */
    INTERNAL;

    /** The name in commands, tables and manifests. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Edition> find(String label) {
        return Arrays.stream(values())
                .filter(edition -> edition.label().equals(label))
                .findFirst();
    }
}
