package dk.personaletal.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What isn't in its place yet: hidden, with a name that tells whose it is and that nobody can guess. */
final class Unfinished {
    // a name that a collector of *.prom doesn't take
    private static final String SUFFIX = ".new";

    private Unfinished() {}

    static String name(String owner) {
        return prefix(owner) + UUID.randomUUID() + SUFFIX;
    }

    /** Removes what an owner's killed run left in a folder; what can't be removed harms nobody. */
    static void sweep(Path folder, String owner) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, prefix(owner) + "*" + SUFFIX)) {
            for (Path one : left) {
                delete(one);
            }
        } catch (IOException | DirectoryIteratorException another) {
            // somebody else's, or gone meanwhile
        }
    }

    /** A file, or a folder with all in it; links are removed, not followed. */
    static void delete(Path unfinished) throws IOException {
        if (!Files.exists(unfinished, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(unfinished)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    private static String prefix(String owner) {
        return ".personaletal-" + owner + "-";
    }
}
