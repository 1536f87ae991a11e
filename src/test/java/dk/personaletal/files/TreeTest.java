package dk.personaletal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {
    private static final byte[] TEXT = "ours".getBytes(StandardCharsets.UTF_8);

    private final Path outside;
    private final Path victim;
    private final Path root;
    private final Tree tree;

    TreeTest(@TempDir Path folder) throws IOException {
        outside = Files.createDirectory(folder.resolve("outside"));
        victim = Files.writeString(outside.resolve("victim"), "theirs");
        root = folder.resolve("root");
        tree = Tree.open(root, "173");
    }

    @Test
    void aLinkInAFilesPlaceIsReplacedAndNotWrittenThrough() throws IOException {
        Path folder = tree.folder("a");
        Files.createSymbolicLink(folder.resolve("page"), victim);
        tree.put(folder, "page", TEXT);
        assertThat(victim).hasContent("theirs");
        assertThat(folder.resolve("page")).hasContent("ours").isRegularFile();
        assertThat(Files.isSymbolicLink(folder.resolve("page"))).isFalse();
    }

    @Test
    void aLinkInAFoldersPlaceIsRefused() throws IOException {
        Files.createSymbolicLink(tree.folder().resolve("a"), outside);
        assertThatThrownBy(() -> tree.folder("a", "b")).isInstanceOf(InTheWay.class);
        assertThat(outside).isDirectoryContaining(file -> file.equals(victim)).isDirectoryNotContaining("glob:**b");
    }

    @Test
    void theRootMayBeALinkAsItsOwnerLikes() throws IOException {
        Files.createSymbolicLink(root, outside);
        tree.put(tree.folder("a"), "page", TEXT);
        assertThat(outside.resolve("a/page")).hasContent("ours");
    }

    @Test
    void aFolderIsPutWholeAndNeverIntoAnother() throws IOException {
        Path holder = tree.folder("a");
        tree.putFolder(holder, holder.resolve("v1"), Map.of("one", TEXT, "tables/two", TEXT));
        assertThat(holder.resolve("v1/tables/two")).hasContent("ours");
        Files.createDirectory(holder.resolve("empty"));
        Files.createSymbolicLink(holder.resolve("link"), outside);
        Files.createSymbolicLink(holder.resolve("nowhere"), root.resolve("nothing"));
        for (String taken : List.of("v1", "empty", "link", "nowhere")) {
            assertThatThrownBy(() -> tree.putFolder(holder, holder.resolve(taken), Map.of("one", TEXT)))
                    .as(taken)
                    .isInstanceOf(InTheWay.class);
        }
        assertThat(names(holder)).containsExactly("empty", "link", "nowhere", "v1");
        assertThat(outside).isDirectoryContaining(file -> file.equals(victim));
    }

    @Test
    void whatAKilledRunLeftGoesWithTheNextOfTheSameOwner() throws IOException {
        Path folder = tree.folder("a");
        Files.writeString(folder.resolve(Unfinished.name("173")), "half");
        Files.createDirectories(folder.resolve(Unfinished.name("173")).resolve("tables"));
        Files.createSymbolicLink(folder.resolve(Unfinished.name("173")), outside);
        String others = Unfinished.name("101");
        Files.writeString(folder.resolve(others), "at work");
        tree.put(folder, "page", TEXT);
        assertThat(names(folder)).containsExactly(others, "page");
        assertThat(victim).hasContent("theirs");
    }

    @Test
    void theHousesOwnIsForTheOwnerAndTheGroup() throws IOException {
        Tree closed = Tree.closed(root, "173");
        Path folder = closed.folder("a", "b");
        closed.put(folder, "page", TEXT);
        closed.putFolder(folder, folder.resolve("v1"), Map.of("tables/two", TEXT));
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo(Files.isDirectory(path) ? "rwxr-x---" : "rw-r-----");
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
