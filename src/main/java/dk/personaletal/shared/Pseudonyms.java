package dk.personaletal.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Person numbers to pseudonyms: HMAC-SHA-256 under a secret key, so that nobody without the key can try all
 * numbers out. The same number and key always give the same pseudonym. Safe for use by several threads.
 */
public final class Pseudonyms {
    private static final int KEY_BYTES = 32;
    private static final int REMEMBERED = 100_000;

    private final Mac mac;
    private final String keyId;
    private final Map<String, UUID> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, UUID> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Pseudonyms(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            keyId = HexFormat.of().formatHex(digest, 0, 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /**
     * The key in a file of 64 hexadecimal digits.
     *
     * @throws IllegalStateException if the file holds no such key; the message is Danish
     * @throws UncheckedIOException if it can't be read
     */
    public static Pseudonyms fromKeyFile(Path file) {
        try {
            byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalArgumentException("length");
            }
            return new Pseudonyms(key);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("Nøglefilen " + file + " skal indeholde 64 hexadecimale cifre.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, with a new random key written first, readable by its owner only, if there's no file yet. */
    public static Pseudonyms createIfMissing(Path file) {
        if (!Files.exists(file)) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            write(file, HexFormat.of().formatHex(key) + "\n");
        }
        return fromKeyFile(file);
    }

    /** Names the key without revealing it: eight hexadecimal digits of its SHA-256. */
    public String keyId() {
        return keyId;
    }

    public UUID ofCpr(String tenDigits) {
        return of("cpr:" + tenDigits);
    }

    /** An employee number means somebody only within one municipality. */
    public UUID ofEmployeeNumber(int municipality, String number) {
        return of("nr:" + municipality + ":" + number);
    }

    /** The municipality's employment numbers, under a key made from this one. */
    public EmploymentNumbers employmentNumbers(int municipality) {
        return new EmploymentNumbers(digest("ansættelse:" + municipality));
    }

    private synchronized byte[] digest(String input) {
        return mac.doFinal(input.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized UUID of(String input) {
        UUID known = remembered.get(input);
        if (known != null) {
            return known;
        }
        ByteBuffer digest = ByteBuffer.wrap(digest(input));
        UUID pseudonym = new UUID(digest.getLong(), digest.getLong());
        remembered.put(input, pseudonym);
        return pseudonym;
    }

    private static void write(Path file, String key) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
