package dk.personaletal.publication;

import dk.personaletal.shared.Checksum;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A version's files: content by the name that it's published under, as {@code .pdf} and {@code tables/<table>.csv}. */
final class VersionFiles {
    private final String report;
    private final SortedMap<String, byte[]> byName;

    VersionFiles(String report, Map<String, byte[]> byName) {
        this.report = report;
        this.byName = new TreeMap<>(byName);
    }

    /** Checksum by name. */
    SortedMap<String, String> contents() {
        SortedMap<String, String> contents = new TreeMap<>();
        byName.forEach((name, content) -> contents.put(name, Checksum.of(content)));
        return contents;
    }

    /** Checksum by place in the version's folder. */
    SortedMap<String, String> sums() {
        SortedMap<String, String> sums = new TreeMap<>();
        byName.forEach((name, content) -> sums.put(place(name), Checksum.of(content)));
        return sums;
    }

    /** Content by place in the version's folder. */
    SortedMap<String, byte[]> withManifest(Map<String, Object> entry) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        byName.forEach((name, content) -> files.put(place(name), content));
        files.put(Manifest.FILE_NAME, Manifest.bytes(entry));
        return files;
    }

    /** An ending goes behind the report's name. */
    private String place(String name) {
        return name.startsWith(".") ? report + name : name;
    }
}
