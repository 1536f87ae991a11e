package dk.personaletal._support;

import dk.personaletal.shared.KeyFile;
import dk.personaletal.shared.Pseudonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keys for pseudonyms, as many as a test wants. */
public final class Keys {
    private Keys() {}

    /** Always the same for the same number. */
    public static Pseudonyms numbered(int number) {
        try {
            Path file = Files.createTempFile("key", ".key");
            try {
                return new KeyFile(Files.writeString(file, "%064x".formatted(number)), false).read();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
