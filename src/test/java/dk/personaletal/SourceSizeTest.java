package dk.personaletal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files stay small. */
class SourceSizeTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db");

    /** Until their rooms stand. */
    @Test
    void noFileExceeds400Lines() throws IOException {
        assertThat(longer(MAIN, 400, path -> true)).isEmpty();
    }

    /** A migration that has run is never edited, so it may be longer. */
    @Test
    void noQueryExceeds80Lines() throws IOException {
        assertThat(longer(MAIN, 80, path -> path.toString().endsWith(".sql") && !path.startsWith(MIGRATIONS)))
                .isEmpty();
    }

    @Test
    void noPackageExceeds40Files() throws IOException {
        try (Stream<Path> folders = Files.walk(MAIN.resolve("java"))) {
            assertThat(folders.filter(Files::isDirectory).filter(folder -> sources(folder) > 40))
                    .isEmpty();
        }
    }

    private static long sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> longer(Path folder, int limit, Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(which)
                    .filter(file -> lines(file) > limit)
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
