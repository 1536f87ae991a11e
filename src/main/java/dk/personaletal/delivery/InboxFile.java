package dk.personaletal.delivery;

import dk.personaletal.shared.ShownText;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that has been delivered.
 *
 * @param promisedSha256 what its marker says; null when it was delivered without one, or with one that can't be read
 * @param markerUnreadable whether there is a marker, and no checksum of this file can be read from it
 */
public record InboxFile(Path path, @Nullable String promisedSha256, boolean markerUnreadable) {

    public InboxFile(Path path, @Nullable String promisedSha256) {
        this(path, promisedSha256, false);
    }

    public String fileName() {
        return nameOf(path);
    }

    /** A file's name as it may be written anywhere. */
    public static String nameOf(Path file) {
        return ShownText.of(file.getFileName().toString());
    }

    public Optional<String> findPromisedSha256() {
        return Optional.ofNullable(promisedSha256);
    }
}
