package dk.personaletal.publication;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dk.personaletal.shared.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code manifest.json} says of a published version.
 *
 * @param scope its key; null: the whole municipality
 * @param folder where it lies below the tree's root; null: it was published by an earlier release
 * @param files checksum by place below the manifest's folder
 * @param contents checksum by the name that it's published under: {@code .pdf}, {@code tables/<table>.csv}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Manifest(
        String report,
        @Nullable String scope,
        String edition,
        int version,
        String asOf,
        @Nullable String snapshot,
        @Nullable String folder,
        SortedMap<String, String> files,
        SortedMap<String, String> contents,
        @Nullable List<Map<String, Object>> changes,
        @Nullable List<String> causes) {
    static final String FILE_NAME = "manifest.json";

    static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    Manifest {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(asOf, "asOf");
        files = new TreeMap<>(files);
        contents = new TreeMap<>(contents);
        if (version < 1 || files.keySet().stream().anyMatch(Manifest::leadsOut)) {
            throw new IllegalArgumentException("not a version's");
        }
    }

    /** @throws IllegalArgumentException when it isn't one */
    static Manifest of(Map<String, Object> entry) {
        return JSON.convertValue(entry, Manifest.class);
    }

    static byte[] bytes(Map<String, Object> entry) throws IOException {
        return JSON.writeValueAsBytes(entry);
    }

    Scope ofScope() {
        return Scope.ofKey(scope);
    }

    boolean isOf(String askedReport, String askedEdition) {
        return report.equals(askedReport) && edition.equals(askedEdition);
    }

    List<Path> paths(Path from) {
        return files.keySet().stream().map(from::resolve).toList();
    }

    /** Whether all its files are there, whatever is in them. */
    boolean stands(Path from) {
        return paths(from).stream().allMatch(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }

    private static boolean leadsOut(String file) {
        return Path.of(file).isAbsolute() || Path.of(file).normalize().startsWith("..");
    }
}
