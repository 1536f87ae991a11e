package dk.personaletal.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * One municipality's employment numbers to pseudonyms and, for who holds the key, back: a single block of AES. Unlike
 * a hash it lets numbers be put in order without being kept. Not safe for use by several threads.
 */
public final class EmploymentNumbers {
    private static final int BLOCK = 16;
    private static final int LONGEST = BLOCK - 1;
    /** In place of a length: what follows is a digest. */
    private static final byte DIGEST = -1;

    private final Cipher encrypt;
    private final Cipher decrypt;

    EmploymentNumbers(byte[] key) {
        encrypt = cipher(Cipher.ENCRYPT_MODE, key);
        decrypt = cipher(Cipher.DECRYPT_MODE, key);
    }

    /** The same number under the same key is always the same pseudonym; two numbers never meet. */
    public UUID pseudonym(String number) {
        byte[] text = number.getBytes(StandardCharsets.UTF_8);
        boolean fits = text.length <= LONGEST;
        byte[] block = new byte[BLOCK];
        block[0] = fits ? (byte) text.length : DIGEST;
        System.arraycopy(fits ? text : digest(text), 0, block, 1, fits ? text.length : LONGEST);
        ByteBuffer hidden = ByteBuffer.wrap(run(encrypt, block));
        return new UUID(hidden.getLong(), hidden.getLong());
    }

    /** The number; empty when it's longer than 15 bytes. */
    public Optional<String> number(UUID pseudonym) {
        byte[] block = run(
                decrypt,
                ByteBuffer.allocate(BLOCK)
                        .putLong(pseudonym.getMostSignificantBits())
                        .putLong(pseudonym.getLeastSignificantBits())
                        .array());
        return block[0] < 0 || block[0] > LONGEST
                ? Optional.empty()
                : Optional.of(new String(block, 1, block[0], StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key) {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding"); // a block is all there is to hide
            cipher.init(mode, new SecretKeySpec(key, "AES"));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES", e);
        }
    }

    private static byte[] run(Cipher cipher, byte[] block) {
        try {
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a whole block needs no padding", e);
        }
    }
}
