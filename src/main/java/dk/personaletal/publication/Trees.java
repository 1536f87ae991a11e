package dk.personaletal.publication;

import dk.personaletal.files.Tree;
import java.nio.file.Path;

/**
 * Where published reports lie: what readers may see, and what stays inside the house. Never one within the other.
 *
 * @param output the committee's edition alone
 */
public record Trees(Path output, Path internal) {
    private static final String COMMITTEE = "committee";

    public Trees {
        output = output.toAbsolutePath().normalize();
        internal = internal.toAbsolutePath().normalize();
    }

    /** An edition that nobody knows isn't for readers either. */
    Tree of(String edition, int municipality) {
        return isForReaders(edition) ? output(municipality) : internal(municipality);
    }

    static boolean isForReaders(String edition) {
        return edition.equals(COMMITTEE);
    }

    public Tree output(int municipality) {
        return Tree.open(output, String.valueOf(municipality));
    }

    public Tree internal(int municipality) {
        return Tree.closed(internal, String.valueOf(municipality));
    }
}
