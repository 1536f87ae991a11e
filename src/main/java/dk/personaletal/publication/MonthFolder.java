package dk.personaletal.publication;

import dk.personaletal.publication.ManifestFile.Told;
import dk.personaletal.publication.PublicationList.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A month of a municipality in a tree, as it lies there; links are passed by. */
record MonthFolder(Path path, int municipality, YearMonth period) {
    /** In the name of a paper as it was known at a moment, which is no version. */
    private static final String BESIDE = ".som-kendt-";

    private static final String EARLIER_INTERNAL = "intern";

    static List<MonthFolder> list(Path root) throws IOException {
        List<MonthFolder> months = new ArrayList<>();
        for (Path municipality : folders(root)) {
            if (!municipality.getFileName().toString().matches("\\d{3}")) {
                continue;
            }
            for (Path month : folders(municipality)) {
                add(month, Integer.parseInt(municipality.getFileName().toString()), months);
            }
        }
        return months;
    }

    /** The versions in their own folders, and those of earlier releases beside them. */
    List<Entry> publications(List<Path> unreadable) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Path folder : folders(path)) {
            if (!folder.endsWith(EARLIER_INTERNAL)) {
                entries.addAll(entries(folder, unreadable));
            }
        }
        entries.addAll(entries(path, unreadable));
        return entries;
    }

    /** What earlier releases published inside the house, in the same tree. */
    List<Entry> earlierInternal(List<Path> unreadable) {
        return findEarlierInternal().map(folder -> entries(folder, unreadable)).orElse(List.of());
    }

    Optional<Path> findEarlierInternal() {
        return Optional.of(path.resolve(EARLIER_INTERNAL)).filter(MonthFolder::isFolder);
    }

    private List<Entry> entries(Path folder, List<Path> unreadable) {
        try {
            List<Manifest> all =
                    ManifestFile.read(folder).stream().map(Told::manifest).toList();
            if (all.stream().anyMatch(told -> isAnothers(told, folder))) {
                throw new IOException(folder.toString());
            }
            return all.stream()
                    .filter(told -> isInPlace(told, folder))
                    .map(told -> entry(told, folder))
                    .toList();
        } catch (IOException damaged) {
            unreadable.add(folder.resolve(Manifest.FILE_NAME));
            return List.of();
        }
    }

    /** Papers made beside the versions have names of their own. */
    private boolean isInPlace(Manifest told, Path folder) {
        return told.folder() == null
                ? folder.equals(path) || folder.endsWith(EARLIER_INTERNAL)
                : folder.endsWith(Place.folderName(Place.paperName(told.report(), told.ofScope()), told.version()))
                        && folder.endsWith(told.folder());
    }

    /** It tells of another version or place than the one that it lies in. */
    private boolean isAnothers(Manifest told, Path folder) {
        boolean isBeside = folder.getFileName().toString().contains(BESIDE);
        return told.folder() != null && (!folder.endsWith(told.folder()) || !isBeside && !isInPlace(told, folder));
    }

    private Entry entry(Manifest told, Path folder) {
        return new Entry(
                municipality,
                period,
                told.report(),
                told.ofScope(),
                told.edition(),
                told.version(),
                told.asOf(),
                Objects.requireNonNullElse(told.changes(), List.of()).size(),
                Objects.requireNonNullElse(told.causes(), List.of()),
                told.paths(folder).stream()
                        .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .toList());
    }

    private static void add(Path folder, int municipality, List<MonthFolder> months) {
        try {
            months.add(new MonthFolder(
                    folder, municipality, YearMonth.parse(folder.getFileName().toString())));
        } catch (DateTimeException somethingElse) {
            // not a month
        }
    }

    private static List<Path> folders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(MonthFolder::isFolder).sorted().toList();
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
