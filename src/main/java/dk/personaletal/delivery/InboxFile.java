package dk.personaletal.delivery;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that has been delivered.
 *
 * @param promisedSha256 what its marker says; null when it was delivered without one, or with one that can't be read
 * @param markerUnreadable whether there is a marker, and no checksum of this file can be read from it
 */
public record InboxFile(Path path, @Nullable String promisedSha256, boolean markerUnreadable) {
    private static final Pattern STEERS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    public InboxFile(Path path, @Nullable String promisedSha256) {
        this(path, promisedSha256, false);
    }

    public String fileName() {
        return nameOf(path);
    }

    /**
     * A file's name as it may be written anywhere: what steers a terminal, begins a new line in a log or turns the
     * direction of writing is shown as a question mark.
     */
    public static String nameOf(Path file) {
        return STEERS.matcher(file.getFileName().toString()).replaceAll("?");
    }

    public Optional<String> findPromisedSha256() {
        return Optional.ofNullable(promisedSha256);
    }
}
