package dk.personaletal.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of a .sql file that lies beside a class. */
public final class SqlText {
    private SqlText() {}

    /** @throws IllegalStateException when there is no such file */
    public static String beside(Class<?> type, String fileName) {
        try (InputStream file = type.getResourceAsStream(fileName)) {
            if (file == null) {
                throw new IllegalStateException("no " + fileName + " beside " + type.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
