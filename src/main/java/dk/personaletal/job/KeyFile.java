package dk.personaletal.job;

import dk.personaletal.settings.SettingsProblem;
import dk.personaletal.shared.Pseudonyms;
import java.nio.file.Files;
import java.nio.file.Path;

/** The key, where a new one would be of no use. */
final class KeyFile {
    private KeyFile() {}

    /** @throws SettingsProblem when there's no such key */
    static Pseudonyms read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new SettingsProblem("Nøglen til pseudonymerne, " + file + ", mangler. Hent den fra sikkerhedskopien,"
                    + " eller sæt PERSONALETAL_KEY_FILE.");
        }
        try {
            return Pseudonyms.fromKeyFile(file);
        } catch (IllegalStateException notAKey) {
            throw new SettingsProblem(notAKey.getMessage() + " Hent den fra sikkerhedskopien.");
        }
    }
}
