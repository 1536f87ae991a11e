package dk.personaletal.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    Pseudonyms(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            keyId = HexFormat.of().formatHex(digest, 0, 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Under a new key that is kept nowhere: to judge by, where no row is under any key yet. */
    public static Pseudonyms forOnce() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Pseudonyms(key);
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

    /** A checksum as readers may see it: from the plain one a short file could be guessed, and held to be right. */
    public String ofChecksum(String sha256) {
        return HexFormat.of().formatHex(digest("kontrolsum:" + sha256));
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
}
