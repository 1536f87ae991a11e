package dk.personaletal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Has the disk keep what was written, whatever happens to the power. */
final class Disk {
    private static final boolean FOLDERS_OPEN =
            System.getProperty("os.name", "").startsWith("Linux");

    private Disk() {}

    /** A folder's files, its folders, and itself. */
    static void flushAll(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> all = paths.toList();
            for (Path path : all) {
                flush(path);
            }
        }
    }

    static void flush(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && !FOLDERS_OPEN) {
            // other systems can't open one, and keep names by themselves
            return;
        }
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
