package dk.personaletal.publication;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a report stands now.
 *
 * @param version 1 for the first, 2 for the next content of the same period
 * @param isNew false when exactly this was published before
 * @param files absolute paths, the PDF first when there is one
 * @param manifestEntry what {@code manifest.json} says of it
 */
public record Published(
        int version, boolean isNew, String contentSha256, List<Path> files, Map<String, Object> manifestEntry) {
    public Published {
        files = List.copyOf(files);
        manifestEntry = new LinkedHashMap<>(manifestEntry);
    }

    public String report() {
        return String.valueOf(manifestEntry.get("report"));
    }

    public String edition() {
        return String.valueOf(manifestEntry.get("edition"));
    }
}
