package dk.personaletal.publication;

import dk.personaletal.files.InTheWay;
import dk.personaletal.files.Tree;
import dk.personaletal.shared.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where the versions of a report of a month lie: {@code <municipality>/<month>/<report>}, {@code <report>.v2} and on.
 *
 * @param name of the first version's folder
 */
record Place(Tree tree, int municipality, YearMonth period, String name) {
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}_-]");

    /** What a report is called in folders, where those of parts of the municipality lie beside that of the whole. */
    static String paperName(String report, Scope scope) {
        return scope.isWhole()
                ? report
                : report + "." + scope.kind().word() + "-"
                        + UNSAFE.matcher(scope.code()).replaceAll(Place::escaped);
    }

    private static String escaped(MatchResult unsafe) {
        return "~" + Integer.toHexString(unsafe.group().codePointAt(0)) + "~";
    }

    static String folderName(String name, int version) {
        return version > 1 ? name + ".v" + version : name;
    }

    /** The month's folder, made when it's missing. */
    Path month() throws IOException {
        return tree.folder(String.valueOf(municipality), period.toString());
    }

    /** The folder where the month's folders are made ready. */
    Path holder() throws IOException {
        return tree.folder(String.valueOf(municipality));
    }

    Path folder(int version) throws IOException {
        return month().resolve(folderName(name, version));
    }

    /** As the manifest names it. */
    String named(int version) {
        return municipality + "/" + period + "/" + folderName(name, version);
    }

    /** Whether a version's folder is there. @throws InTheWay when something else has its name */
    boolean isTaken(int version) throws IOException {
        Path folder = folder(version);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new InTheWay(folder);
        }
        return true;
    }

    /** What is published in a version's folder. @throws InTheWay when its manifest isn't that version's */
    ManifestFile.Told published(int version) throws IOException {
        Path folder = folder(version);
        try {
            return ManifestFile.read(folder).stream()
                    .filter(told -> named(version).equals(told.manifest().folder())
                            && told.manifest().version() == version
                            && told.manifest().stands(folder))
                    .findFirst()
                    .orElseThrow(() -> new InTheWay(folder));
        } catch (InTheWay another) {
            throw another;
        } catch (IOException unreadable) {
            throw new InTheWay(folder);
        }
    }

    /** What an earlier release published as that version, beside the folders; empty when its manifest can't be read. */
    Optional<ManifestFile.Told> publishedEarlier(Manifest like) throws IOException {
        Path month = month();
        try {
            return ManifestFile.read(month).stream()
                    .filter(told -> told.manifest().isOf(like.report(), like.edition())
                            && told.manifest().version() == like.version()
                            && told.manifest().stands(month))
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
