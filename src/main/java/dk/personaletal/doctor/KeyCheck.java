package dk.personaletal.doctor;

import dk.personaletal.shared.Pseudonyms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** The secret key of the pseudonyms. */
final class KeyCheck {
    private static final String ABOUT = "Nøgle til pseudonymer";
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private KeyCheck() {}

    /** @param rowsLoaded whether the database has rows that were loaded with a key */
    static Check of(Path file, boolean rowsLoaded) {
        if (!Files.exists(file)) {
            return rowsLoaded
                    ? Check.fault(
                            ABOUT,
                            file + " mangler, og databasen har rækker fra den",
                            "Hent nøglen fra sikkerhedskopien, eller sæt PERSONALETAL_KEY_FILE. Med en ny nøgle"
                                    + " mødes gamle og nye rækker ikke.")
                    : Check.note(ABOUT, file + " bliver lavet ved første kørsel", "Tag en kopi af den bagefter.");
        }
        try {
            Pseudonyms.fromKeyFile(file);
            if (isOpen(file)) {
                return Check.fault(ABOUT, file + " kan læses af andre", "chmod 600 " + file);
            }
            return Check.ok(ABOUT, file + " er hel og kun ejerens");
        } catch (IOException | RuntimeException e) {
            return Check.fault(
                    ABOUT,
                    file + " kan ikke bruges",
                    "Den skal indeholde 64 hexadecimale cifre og kunne læses af brugeren. Hent den fra"
                            + " sikkerhedskopien.");
        }
    }

    private static boolean isOpen(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && !OWNER.containsAll(Files.getPosixFilePermissions(file));
    }
}
