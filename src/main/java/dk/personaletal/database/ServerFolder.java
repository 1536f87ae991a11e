package dk.personaletal.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** What lies where under {@code dataFolder/postgresql}. */
record ServerFolder(Path root) {
    static final String OWNER = "personaletal";
    private static final String UNFINISHED = "data-new-";
    /** PostgreSQL takes no less, even where the mount decides. */
    private static final Set<PosixFilePermission> TIGHT_ENOUGH = PosixFilePermissions.fromString("rwxr-x---");

    private static final long LOG_FILE_BYTES = 16 << 20;
    static final String DATABASE = "personaletal";

    static ServerFolder under(Path dataFolder) {
        try {
            Path root = Files.createDirectories(dataFolder.resolve("postgresql"));
            forOwnerOnly(root, "rwx------");
            return new ServerFolder(root.toRealPath());
        } catch (IOException e) {
            throw Trouble.with(new ServerFolder(dataFolder), e);
        }
    }

    Path data() {
        return root.resolve("data");
    }

    /** An empty folder, which somebody may have made for a mount, has none. */
    boolean hasData() {
        String[] names = data().toFile().list();
        return names != null && names.length > 0;
    }

    /** As PostgreSQL demands: who mounts a volume may have opened it to a group. */
    void closeData() throws IOException {
        forOwnerOnly(data(), "rwx------");
    }

    /**
     * A place to make the data in, renamed to {@link #data()} when whole. Every attempt has its own, for the
     * {@code initdb} of a killed process may still be writing in another.
     */
    Path newData() {
        return root.resolve(UNFINISHED + UUID.randomUUID());
    }

    void removeUnfinishedData() throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(root, UNFINISHED + "*")) {
            for (Path path : unfinished) {
                deleteIfQuiet(path);
            }
        }
    }

    private static void deleteIfQuiet(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            // somebody still writes there; the next start will try again
        }
    }

    Path startLock() {
        return root.resolve("start.lock");
    }

    Path usersLock() {
        return root.resolve("users.lock");
    }

    Path log() {
        return root.resolve("server.log");
    }

    Path commandOutput() {
        return root.resolve("command.log");
    }

    Path password() {
        return root.resolve("password");
    }

    /** Whether there's no room for one more file of the server's log of changes. */
    boolean isFull() {
        try {
            return Files.getFileStore(root).getUsableSpace() < LOG_FILE_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    DatabaseAddress address(Postmaster postmaster) throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + DATABASE;
        return new DatabaseAddress(url, OWNER, Files.readString(password()));
    }

    /** The random password of the owner; only who can read this folder can enter the database. */
    void writePasswordIfMissing() throws IOException {
        if (Files.exists(password())) {
            return;
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Path unfinished = root.resolve("password-new");
        Files.deleteIfExists(unfinished);
        forOwnerOnly(Files.createFile(unfinished), "rw-------");
        Files.writeString(unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        Files.move(unfinished, password());
    }

    private static void forOwnerOnly(Path path, String permissions) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Set<PosixFilePermission> wanted = PosixFilePermissions.fromString(permissions);
        if (!Files.getPosixFilePermissions(path).equals(wanted)) {
            try {
                Files.setPosixFilePermissions(path, wanted);
            } catch (FileSystemException setByTheMount) {
                // what it is set to decides
            }
        }
        if (!TIGHT_ENOUGH.containsAll(Files.getPosixFilePermissions(path))) {
            throw Trouble.open(path);
        }
    }
}
