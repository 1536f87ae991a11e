package dk.personaletal._support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Inputs that fuzzing found worth keeping: {@code src/test/resources/fuzz}, a zip a target; {@code src/test/proof/fuzz.sh}. */
public final class FuzzCorpus {
    private FuzzCorpus() {}

    /** Gives every kept input to a target. How many there were. */
    public static int replay(Class<?> target, Consumer<byte[]> fuzz) throws IOException {
        String name = "/fuzz/" + target.getSimpleName() + ".zip";
        InputStream zip = Objects.requireNonNull(FuzzCorpus.class.getResourceAsStream(name), name);
        int inputs = 0;
        try (ZipInputStream entries = new ZipInputStream(zip)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.isDirectory()) {
                    run(entry.getName(), entries.readAllBytes(), fuzz);
                    inputs++;
                }
            }
        }
        return inputs;
    }

    /** A folder for what a target reads from disk. */
    public static Path folder() {
        try {
            return Files.createTempDirectory("fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String name, byte[] input, Consumer<byte[]> fuzz) {
        try {
            fuzz.accept(input);
        } catch (Exception | AssertionError e) {
            throw new AssertionError("input " + name, e);
        }
    }
}
