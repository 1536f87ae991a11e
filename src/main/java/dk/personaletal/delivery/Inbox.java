package dk.personaletal.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder where files are put. A file counts as delivered when its marker {@code <file>.sha256} is there and written;
 * only plain files directly in the folder are looked at, never links.
 */
public final class Inbox {
    private static final String MARKER = ".sha256";
    private static final int LONGEST_MARKER_BYTES = 1 << 20;
    /** A mark of the encoding and an end of line: the checksum is still being computed. */
    private static final int LONGEST_EMPTY_MARKER_BYTES = 6;
    /** What somebody must have meant to deliver, also without a marker. */
    private static final Pattern MEANT = pattern(".*\\.(csv|csv\\.txt|xlsx|xlsm|xlsb|xls|ods) *");
    /** What programs leave while they copy a file, or have it open. */
    private static final Pattern PASSING =
            pattern("[.~].*|.*(\\.(filepart|part|partial|tmp|temp|crdownload)|~)|thumbs\\.db|desktop\\.ini");

    private final Path folder;
    private final boolean markerRequired;

    public Inbox(Path folder, boolean markerRequired) {
        this.folder = folder;
        this.markerRequired = markerRequired;
    }

    /** The files that have been delivered, by name. */
    public List<InboxFile> listDelivered() {
        Listing listing = list();
        return listing.files().stream()
                .filter(file -> !markerRequired || hasMarker(listing, file))
                .map(file -> delivered(file, listing.findMarker(file).orElse(null)))
                .toList();
    }

    /** The files whose marker has not come yet, or is still empty, by name. */
    public List<Path> listWaiting() {
        Listing listing = list();
        return listing.files().stream()
                .filter(file -> markerRequired && !hasMarker(listing, file))
                .toList();
    }

    /** What was delivered with a marker and is no plain file, but a link, a folder or a pipe; it's never opened. */
    public List<Path> listRefused() {
        return list(file -> !isPlain(file) && isPlain(marker(file)));
    }

    private record Listing(List<Path> files, Set<Path> markers) {
        /** Its own, or else one whose name is in another case; never another file's. */
        Optional<Path> findMarker(Path file) {
            Path own = marker(file);
            return markers.contains(own)
                    ? Optional.of(own)
                    : markers.stream()
                            .filter(marker -> isFor(marker, file))
                            .filter(marker -> files.stream().noneMatch(other -> marker.equals(marker(other))))
                            .findFirst();
        }
    }

    private Listing list() {
        List<Path> all = list(Inbox::isPlain);
        Set<Path> markers = all.stream().filter(Inbox::isMarker).collect(Collectors.toSet());
        Set<String> marked =
                markers.stream().map(marker -> Marker.folded(name(marker))).collect(Collectors.toSet());
        List<Path> files = all.stream()
                .filter(file -> !isMarker(file) && !PASSING.matcher(name(file)).matches())
                .filter(file ->
                        MEANT.matcher(name(file)).matches() || marked.contains(Marker.folded(name(file) + MARKER)))
                .toList();
        return new Listing(files, markers);
    }

    private List<Path> list(Predicate<Path> wanted) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted)
                    .sorted(Comparator.comparing(Inbox::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlain(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean hasMarker(Listing listing, Path file) {
        return listing.findMarker(file).filter(Inbox::isWritten).isPresent();
    }

    private static boolean isWritten(Path marker) {
        try {
            return Files.size(marker) > LONGEST_EMPTY_MARKER_BYTES;
        } catch (IOException removedMeanwhile) {
            return false;
        }
    }

    private static InboxFile delivered(Path file, @Nullable Path marker) {
        if (marker == null || !isWritten(marker)) {
            return new InboxFile(file, null);
        }
        try (InputStream in = Files.newInputStream(marker, LinkOption.NOFOLLOW_LINKS)) {
            String promised = Marker.promised(in.readNBytes(LONGEST_MARKER_BYTES), name(file))
                    .orElse(null);
            return new InboxFile(file, promised, promised == null);
        } catch (IOException e) {
            return new InboxFile(file, null, true);
        }
    }

    private static boolean isMarker(Path file) {
        return Marker.folded(name(file)).endsWith(MARKER);
    }

    private static boolean isFor(Path marker, Path file) {
        return Marker.folded(name(marker)).equals(Marker.folded(name(file) + MARKER));
    }

    private static Path marker(Path file) {
        return file.resolveSibling(name(file) + MARKER);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile("(?is)" + regex);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
