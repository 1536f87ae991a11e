package dk.personaletal.doctor;

import dk.personaletal.intake.DataKey;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.shared.KeyProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The secret key of the pseudonyms. */
final class KeyCheck {
    private static final String ABOUT = "Nøgle til pseudonymer";
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private KeyCheck() {}

    /** @param needed the key that the database's rows are under; none when it can't be asked */
    static List<Check> of(KeyFile file, DataKey needed) {
        if (needed.mayBeMade(file)) {
            return List.of(Check.note(
                    ABOUT,
                    file.path() + " findes ikke og bliver lavet ved første kørsel, når databasen er tom",
                    "Tag en kopi af den bagefter."));
        }
        List<Check> checks = new ArrayList<>();
        checks.add(content(file, needed));
        if (isOpen(file.path())) {
            checks.add(rights(file.path()));
        }
        return checks;
    }

    private static Check content(KeyFile file, DataKey needed) {
        try {
            String id = needed.read(file).keyId();
            return Check.ok(ABOUT, file.path() + " er hel (id " + id + ")");
        } catch (KeyProblem problem) {
            return Check.fault(ABOUT, problem.meaning(), problem.remedy());
        }
    }

    /** A secret that is mounted has the rights that the mount gives it. */
    private static Check rights(Path file) {
        return Files.isWritable(file)
                ? Check.fault(ABOUT, file + " kan læses af andre", "chmod 600 " + file)
                : Check.note(ABOUT, file + " kan læses af andre", "Giv den snævrere rettigheder, hvor den monteres.");
    }

    private static boolean isOpen(Path file) {
        try {
            return Files.isRegularFile(file)
                    && file.getFileSystem().supportedFileAttributeViews().contains("posix")
                    && !OWNER.containsAll(Files.getPosixFilePermissions(file));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
