package dk.personaletal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The folder of deliveries: a file, and then its marker in the format of sha256sum. */
record Inbox(Path folder) {

    void deliver(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        Files.writeString(folder.resolve(name + ".sha256"), sha256(content) + "  " + name + "\n");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
