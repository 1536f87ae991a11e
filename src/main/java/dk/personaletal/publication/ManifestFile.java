package dk.personaletal.publication;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads {@code manifest.json}: of one version in its own folder, or, as earlier releases wrote it, of all versions of a
 * month, the newest at the top and the others under {@code earlier}. Anybody may have damaged it.
 */
final class ManifestFile {
    private static final String EARLIER = "earlier";
    private static final long LARGEST_BYTES = 64L << 20;

    private ManifestFile() {}

    /** What it says of a version, as it's written and as it's understood. */
    record Told(Map<String, Object> entry, Manifest manifest) {}

    /**
     * Empty when there is no manifest in the folder.
     *
     * @throws IOException when it can't be read, or isn't one
     */
    static List<Told> read(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.FILE_NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST_BYTES) {
            throw new IOException(file.toString());
        }
        try {
            return told(Manifest.JSON.readValue(Files.readAllBytes(file), new TypeReference<>() {}));
        } catch (IllegalArgumentException | NullPointerException another) {
            throw new IOException(file.toString(), another);
        }
    }

    private static List<Told> told(Map<String, Object> newest) {
        Map<String, Object> first = new LinkedHashMap<>(newest);
        List<Map<String, Object>> entries = new ArrayList<>();
        Object earlier = Objects.requireNonNullElse(first.remove(EARLIER), List.of());
        entries.add(first);
        entries.addAll(Manifest.JSON.convertValue(earlier, new TypeReference<List<Map<String, Object>>>() {}));
        return entries.stream()
                .map(entry -> new Told(entry, Manifest.of(entry)))
                .toList();
    }
}
