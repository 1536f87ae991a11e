package dk.personaletal.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Readers' folder and the house's own: neither lies in the other, wherever links lead. */
public final class ApartFolders {
    private ApartFolders() {}

    /** @throws SettingsProblem when one is the other, or in it */
    public static void check(Path output, Path internal) {
        Path readers = real(output);
        Path house = real(internal);
        if (readers.startsWith(house) || house.startsWith(readers)) {
            throw new SettingsProblem("Mapperne output (" + output + ") og internal (" + internal
                    + ") må ikke være den samme eller ligge i hinanden: læserne ville se det interne. Vælg en anden med"
                    + " --internal eller --output.");
        }
    }

    /** Where it is, or will be. */
    private static Path real(Path folder) {
        Path at = folder.toAbsolutePath().normalize();
        Path standing = at;
        while (!Files.exists(standing)) {
            standing = Objects.requireNonNull(standing.getParent(), "a root is there");
        }
        try {
            return standing.toRealPath().resolve(standing.relativize(at));
        } catch (IOException unreadable) {
            return at;
        }
    }
}
