package dk.personaletal.delivery;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that has been delivered.
 *
 * @param promisedSha256 what its marker says; null when it was delivered without one
 */
public record InboxFile(Path path, @Nullable String promisedSha256) {
    public String fileName() {
        return path.getFileName().toString();
    }

    public Optional<String> findPromisedSha256() {
        return Optional.ofNullable(promisedSha256);
    }
}
