package dk.personaletal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the launcher that this process has loaded what a whole night takes, so that its archive of classes is worth keeping. */
final class ClassArchive {
    private static final String PROGRAM_FOLDER = "personaletal.app";

    private ClassArchive() {}

    static void isWorthKeeping() {
        String folder = System.getProperty(PROGRAM_FOLDER, "");
        Path archive = Path.of(folder, "classes.jsa");
        if (folder.isEmpty() || Files.exists(archive)) {
            return;
        }
        try {
            Files.write(archive.resolveSibling("report.drawn"), new byte[0]);
        } catch (IOException e) {
            // a program folder that can't be written: every night starts cold
        }
    }
}
