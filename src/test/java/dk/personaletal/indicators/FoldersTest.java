package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.descriptor.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An indicator is one folder: nothing of it is missing there, and nothing there is forgotten. */
class FoldersTest {
    private static final Path FOLDERS = Path.of("src/main/java/dk/personaletal/indicators");
    private static final Path SECOND = Path.of("src/test/java/dk/personaletal/indicators");

    /** Run by the class beside them, before those that the descriptor names. */
    private static final List<String> OF_A_CLASS = List.of("benchmark_line.sql", "sick_leave_window.sql");

    static Stream<Descriptor> descriptors() {
        return Descriptors.all().stream();
    }

    @Test
    void everyFolderHasADescriptorOfItsName() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS).filter(Files::isDirectory)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            descriptors().map(Descriptor::folder).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void everySqlIsNamedAndThere(Descriptor indicator) throws IOException {
        try (Stream<Path> files = Files.list(FOLDERS.resolve(indicator.folder()))) {
            List<String> sql = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".sql") && !OF_A_CLASS.contains(file))
                    .toList();
            Stream<String> named = Stream.concat(
                    indicator.sql().stream(), Optional.ofNullable(indicator.lines()).map(Lines::sql).stream());
            assertThat(sql).containsExactlyInAnyOrderElementsOf(named.toList());
        }
    }

    /** By RandomTownsTest, or by a random test of its own. */
    @ParameterizedTest
    @MethodSource("descriptors")
    void aSecondImplementationIsHeldAgainstIt(Descriptor indicator) throws IOException, ReflectiveOperationException {
        String name = Naive.nameOf(indicator);
        assertThat(SECOND.resolve(name + ".java")).isRegularFile();
        if (Naive.find(indicator).isEmpty()) {
            try (Stream<Path> tests = Files.list(SECOND)) {
                assertThat(tests.filter(test -> test.getFileName().toString().startsWith("Random"))
                                .map(FoldersTest::read))
                        .as("a Random…Test that compares " + name + " with " + indicator.name())
                        .anyMatch(text -> text.contains(name + ".of("));
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
