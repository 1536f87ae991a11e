package dk.personaletal.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * What an unpacked folder should hold, written into it when it's whole: a line a file, of its size, its checksum and
 * its name. Cleaners and virus scanners take single files out.
 */
final class UnpackedFiles {
    private static final String LIST = "files.list";

    private UnpackedFiles() {}

    static void list(Path folder) throws IOException {
        StringBuilder list = new StringBuilder();
        for (Path file : files(folder)) {
            list.append(Files.size(file))
                    .append(' ')
                    .append(checksum(file))
                    .append(' ')
                    .append(folder.relativize(file))
                    .append('\n');
        }
        Files.writeString(folder.resolve(LIST), list);
    }

    /** Whether all are there with their sizes: quick enough for every start. */
    static boolean areThere(Path folder) {
        return areAll(folder, (file, sizeAndChecksum) -> Files.size(file) == Long.parseLong(sizeAndChecksum[0]));
    }

    /** Whether all are as they were unpacked, to the last byte. */
    static boolean areWhole(Path folder) {
        return areThere(folder)
                && areAll(folder, (file, sizeAndChecksum) -> checksum(file).equals(sizeAndChecksum[1]));
    }

    private interface Question {
        boolean holds(Path file, String[] sizeChecksumName) throws IOException;
    }

    private static boolean areAll(Path folder, Question question) {
        try {
            for (String line : Files.readAllLines(folder.resolve(LIST))) {
                String[] sizeChecksumName = line.split(" ", 3);
                if (!question.holds(folder.resolve(sizeChecksumName[2]), sizeChecksumName)) {
                    return false;
                }
            }
            return true;
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException missingOrBroken) {
            return false;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }

    private static String checksum(Path file) throws IOException {
        CRC32 checksum = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Long.toHexString(checksum.getValue());
    }
}
