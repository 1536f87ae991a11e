package dk.personaletal.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApartFoldersTest {
    private final Path folder;

    ApartFoldersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void besideEachOtherIsRightWhetherTheyAreThereOrNot() {
        assertThatCode(() -> ApartFolders.check(folder.resolve("a"), folder.resolve("a-intern")))
                .doesNotThrowAnyException();
        assertThatCode(() -> ApartFolders.check(Path.of("output"), Settings.internalBeside(Path.of("output"))))
                .doesNotThrowAnyException();
    }

    @Test
    void oneInTheOtherIsRefusedHoweverItsWritten() throws IOException {
        refused(folder.resolve("a"), folder.resolve("a"));
        refused(folder.resolve("a"), folder.resolve("a/in"));
        refused(folder.resolve("a/out"), folder.resolve("a"));
        refused(folder.resolve("b/../a/out"), folder.resolve("a"));
        refused(Path.of("/"), folder);
        Path real = Files.createDirectories(folder.resolve("real/out"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real.getParent());
        refused(real, link);
        refused(link.resolve("out"), real.resolve("in"));
    }

    private static void refused(Path output, Path internal) {
        assertThatThrownBy(() -> ApartFolders.check(output, internal))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("--internal");
    }
}
