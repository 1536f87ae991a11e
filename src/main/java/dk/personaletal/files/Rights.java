package dk.personaletal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may look into what is made: whom the system's umask says, or the owner and the group alone. */
enum Rights {
    AS_USUAL {
        @Override
        FileAttribute<?>[] of(String rights) {
            return new FileAttribute<?>[0];
        }

        @Override
        void settle(Path made, String rights) {
            // as the system made it
        }
    },
    GROUP {
        @Override
        FileAttribute<?>[] of(String rights) {
            return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(parse(rights))};
        }

        @Override
        void settle(Path made, String rights) {
            try {
                Files.setPosixFilePermissions(made, parse(rights));
            } catch (IOException mounted) {
                // the mount sets the rights of all that lies in it
            }
        }
    };

    static final String FOLDER = "rwxr-x---";
    static final String FILE = "rw-r-----";

    /** What a file or a folder is made with, from its first moment. */
    abstract FileAttribute<?>[] of(String rights);

    /** The same, however strict the umask is. */
    abstract void settle(Path made, String rights);

    /** The group's, where the file system has groups. */
    static Rights ofGroup(Path root) {
        return root.getFileSystem().supportedFileAttributeViews().contains("posix") ? GROUP : AS_USUAL;
    }

    private static Set<PosixFilePermission> parse(String rights) {
        return PosixFilePermissions.fromString(rights);
    }
}
