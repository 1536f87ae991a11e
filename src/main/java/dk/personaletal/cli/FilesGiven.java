package dk.personaletal.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files named on the command line. */
final class FilesGiven {
    private FilesGiven() {}

    /** @throws Usage when one isn't there */
    static void check(List<Path> files) {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new Usage("Filen " + file + " findes ikke.");
            }
        }
    }
}
