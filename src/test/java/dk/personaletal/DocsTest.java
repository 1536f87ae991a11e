package dk.personaletal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages and the packages' own words name is there: links, files of the project, classes, folders of a room. */
class DocsTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern FILE =
            Pattern.compile("(?<![\\w./-])(?:src|jobs|report-templates)/[\\w./<>-]*[\\w/>]");
    private static final Pattern IN_ROOM = Pattern.compile("(?:`|\\{@code )([a-z]+/[\\w/<>-]*)");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.\\w+)?(?:\\(\\))?`");
    /** A block of code that begins with the name of the file to make of it. */
    private static final Pattern RECIPE = Pattern.compile("(?ms)^ *```\\w*\n *(?:#|//|--) [\\w./-]+\n.*?^ *```");

    /** Of a library, or only an example. */
    private static final Set<String> OF_OTHERS = Set.of("EmbeddedPostgres", "SecureDirectoryStream", "R211SexMissing");

    private static final Set<String> CLASSES = filesUnder(Path.of("src"))
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .map(name -> name.substring(0, name.length() - ".java".length()))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<Path> ROOMS = List.of(
            Path.of("src/main/java/dk/personaletal"),
            Path.of("src/test/java/dk/personaletal"),
            Path.of("src/main/resources/dk/personaletal"));

    static Stream<Path> pages() throws IOException {
        return Stream.of(Path.of("README.md"), Path.of("src/docs"), Path.of("jobs/runbooks"), Path.of("src"))
                .flatMap(DocsTest::filesUnder)
                .filter(file -> file.toString().endsWith(".md") || file.endsWith("package-info.java"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesOnlyWhatIsThere(Path page) throws IOException {
        String text = RECIPE.matcher(Files.readString(page)).replaceAll("");
        Path folder = Path.of("").resolve(page).toAbsolutePath().getParent();
        assertThat(named(LINK, text, 1).filter(link -> !Files.exists(folder.resolve(link))))
                .as("links")
                .isEmpty();
        assertThat(named(FILE, text, 0).filter(file -> !isThere(Path.of(""), file)))
                .as("files")
                .isEmpty();
        assertThat(named(IN_ROOM, text, 1).filter(DocsTest::beginsWithARoom).filter(name -> ROOMS.stream()
                        .noneMatch(root -> isThere(root, name))))
                .as("classes and folders of a room")
                .isEmpty();
        assertThat(named(CLASS, text, 1).filter(name -> !CLASSES.contains(name) && !OF_OTHERS.contains(name)))
                .as("classes")
                .isEmpty();
    }

    private static Stream<String> named(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(group));
    }

    private static boolean beginsWithARoom(String name) {
        Path room = Path.of(name).getName(0);
        return ROOMS.stream().anyMatch(root -> Files.isDirectory(root.resolve(room)));
    }

    /** A name in angle brackets stands for any, and a class is named without its ending. */
    private static boolean isThere(Path root, String name) {
        Path path = root.resolve(name);
        if (!name.contains("<")) {
            return Files.exists(path) || Files.exists(root.resolve(name + ".java"));
        }
        Path certain = root.resolve(name.substring(0, name.lastIndexOf('/', name.indexOf('<'))));
        PathMatcher any = FileSystems.getDefault()
                .getPathMatcher("glob:" + path.toString().replaceAll("<[^>]*>", "*"));
        return Files.isDirectory(certain) && paths(certain).anyMatch(any::matches);
    }

    private static Stream<Path> filesUnder(Path path) {
        return paths(path).filter(Files::isRegularFile);
    }

    private static Stream<Path> paths(Path path) {
        try (Stream<Path> paths = Files.walk(path)) {
            return paths.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
