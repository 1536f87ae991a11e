package dk.personaletal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** What lies where under {@code dataFolder/postgresql}. */
record ServerFolder(Path root) {
    static final String OWNER = "personaletal";
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

    /** Under construction: renamed to {@link #data()} when whole, thrown away otherwise. */
    Path newData() {
        return root.resolve("data-new");
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

    DatabaseAddress address(int port) throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
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
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
