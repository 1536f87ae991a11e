package dk.personaletal.cli;

import dk.personaletal.publication.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Published files as text. */
final class Publications {
    private Publications() {}

    static List<String> files(@Nullable Published published) {
        return published == null
                ? List.of()
                : published.files().stream().map(String::valueOf).toList();
    }
}
