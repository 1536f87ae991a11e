package dk.personaletal.aftermath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** A text file that is never seen half: written beside its place and renamed into it. */
final class AtomicText {
    private AtomicText() {}

    static void write(Path file, String text) throws IOException {
        Path place = file.toAbsolutePath();
        Path folder = Objects.requireNonNull(place.getParent());
        Files.createDirectories(folder);
        // a name that a collector of *.prom doesn't take
        Path hidden = folder.resolve("." + place.getFileName() + ".new");
        Files.writeString(hidden, text);
        Files.move(hidden, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
