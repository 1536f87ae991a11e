package dk.personaletal.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The file that holds the secret key of the pseudonyms.
 *
 * @param named whether someone said where it lies. It's theirs to make then: a place that isn't mounted looks just
 *     like one that has no key yet
 */
public record KeyFile(Path path, boolean named) {
    private static final int KEY_BYTES = 32;

    /** Whether it's certain that there is none. */
    public boolean isMissing() {
        return Files.notExists(path);
    }

    /** @throws KeyProblem when there is no whole key in it */
    public Pseudonyms read() {
        return new Pseudonyms(KeyText.read(path));
    }

    /**
     * Puts a new random key there, readable by its owner only. A power cut leaves all of it or nothing, and of two
     * who make it at once the second finds the first one's.
     *
     * @throws UncheckedIOException when it can't be written
     */
    public void make() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path place = path.toAbsolutePath();
        Path folder = Objects.requireNonNull(place.getParent(), "a file lies in a folder");
        try {
            makeFolder(folder);
            // only its owner may read a temporary file
            Path whole = Files.createTempFile(folder, ".pseudonym", ".new");
            try {
                Files.writeString(whole, HexFormat.of().formatHex(key) + "\n", StandardCharsets.US_ASCII);
                force(whole);
                putWhereNoneIs(whole, place);
            } finally {
                Files.deleteIfExists(whole);
            }
            forceFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plain renaming would replace the key that another has put there a moment ago. */
    private static void putWhereNoneIs(Path whole, Path place) throws IOException {
        try {
            Files.createLink(place, whole);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            return;
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            Files.move(whole, place);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (parent == null || Files.isDirectory(folder)) {
            return;
        }
        makeFolder(parent);
        Files.createDirectories(folder);
        forceFolder(parent);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Else the name of what was put there may be lost. Windows keeps it without being asked, and can't be asked. */
    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
