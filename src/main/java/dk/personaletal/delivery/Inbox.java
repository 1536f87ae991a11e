package dk.personaletal.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder where files are put. A file counts as delivered when its marker {@code <file>.sha256} is there;
 * only plain files directly in the folder are looked at, never links.
 */
public final class Inbox {
    private static final String MARKER = ".sha256";
    private static final int LONGEST_MARKER_BYTES = 4096;

    private final Path folder;
    private final boolean markerRequired;

    public Inbox(Path folder, boolean markerRequired) {
        this.folder = folder;
        this.markerRequired = markerRequired;
    }

    /** The files that have been delivered, by name. */
    public List<InboxFile> listDelivered() {
        return list().stream()
                .filter(file -> !markerRequired || hasMarker(file))
                .map(file -> new InboxFile(file, hasMarker(file) ? promised(file) : null))
                .toList();
    }

    /** The files whose marker has not come yet, by name. */
    public List<Path> listWaiting() {
        return markerRequired ? list().stream().filter(file -> !hasMarker(file)).toList() : List.of();
    }

    private List<Path> list() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .sorted(Comparator.comparing(Inbox::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasMarker(Path file) {
        return Files.isRegularFile(marker(file), LinkOption.NOFOLLOW_LINKS);
    }

    private static Path marker(Path file) {
        return file.resolveSibling(name(file) + MARKER);
    }

    /** The first word of the marker, as sha256sum writes it; not a checksum at all when it's something else. */
    private static @Nullable String promised(Path file) {
        try {
            Path marker = marker(file);
            if (Files.size(marker) > LONGEST_MARKER_BYTES) {
                return "";
            }
            String text = new String(Files.readAllBytes(marker), java.nio.charset.StandardCharsets.ISO_8859_1);
            String first = text.strip().split("\\s", 2)[0];
            return (first.startsWith("\\") ? first.substring(1) : first).toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
