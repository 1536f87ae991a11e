package dk.personaletal.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, packed in a jar on the class path, unpacked once into a folder named by their content. */
final class ServerBinaries {
    private ServerBinaries() {}

    /** The folder that holds {@code bin}; unpacked aside and renamed, so that it is whole or not there. */
    static Path unpackedIn(ServerFolder folder) throws IOException {
        URL archive = archive();
        URLConnection connection = archive.openConnection();
        Path unpacked = folder.root().resolve("bin-" + fingerprint(connection));
        if (!Files.exists(unpacked)) {
            Path unfinished = folder.root().resolve("bin-new");
            FileSystemUtils.deleteRecursively(unfinished);
            try (InputStream packed = connection.getInputStream()) {
                unpack(packed, unfinished);
            }
            Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
        }
        return unpacked;
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
