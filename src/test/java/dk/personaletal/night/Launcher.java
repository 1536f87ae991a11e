package dk.personaletal.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The launcher of the project's root, in a folder of its own with the packaged program and the jobs. */
final class Launcher {
    private Launcher() {}

    /** @return the launcher's path in the folder */
    static Path in(Path home) throws IOException {
        Path target = Files.createDirectories(home.resolve("target"));
        Files.copy(Program.PACKAGED, target.resolve("personaletal.jar"));
        FileSystemUtils.copyRecursively(Path.of("jobs"), home.resolve("jobs"));
        Path launcher = Files.copy(Path.of("personaletal"), home.resolve("personaletal"));
        if (!launcher.toFile().setExecutable(true)) {
            throw new IllegalStateException(launcher + " cannot be made executable");
        }
        return launcher;
    }
}
