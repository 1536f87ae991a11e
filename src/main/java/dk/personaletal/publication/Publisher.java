package dk.personaletal.publication;

import dk.personaletal.files.OutputProblem;
import dk.personaletal.files.Tree;
import dk.personaletal.shared.Checksum;
import dk.personaletal.shared.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Publishes a version by one rename of its whole folder, the manifest in it. Nothing published is overwritten or added
 * to. Killed before the rename, nothing is out; killed after it, the next run finds what it would have published.
 */
public final class Publisher {
    private final Trees trees;
    private final String beside;

    public Publisher(Trees trees) {
        this(trees, "");
    }

    /** @param beside behind the report's name, for what is made beside the published versions; empty: none */
    public Publisher(Trees trees, String beside) {
        this.trees = trees;
        this.beside = beside;
    }

    /**
     * As the first version whose number is free after the earlier ones.
     *
     * @throws OutputProblem when the folder can't be written, the disk is full, or something else lies there
     */
    public Published publish(PublicationRequest request) {
        Place place =
                place(request.municipality(), request.period(), request.report(), request.scope(), request.edition());
        try {
            return publish(request, place);
        } catch (IOException e) {
            throw OutputProblem.of(place.tree().root(), e);
        }
    }

    private Published publish(PublicationRequest request, Place place) throws IOException {
        VersionFiles files = new VersionFiles(request.report(), request.files());
        for (int version = request.earlierVersion() + 1; ; version++) {
            Map<String, Object> entry = PublishedEntry.of(request, files, place.named(version), version);
            List<Standing> standing = standing(place, version, Manifest.of(entry));
            for (Standing one : standing) {
                if (one.told().manifest().contents().equals(files.contents())) {
                    return standing(one);
                }
            }
            if (standing.isEmpty()) {
                place.tree().putFolder(place.holder(), place.folder(version), files.withManifest(entry));
                return published(entry, true, place.folder(version));
            }
        }
    }

    /** What stands of a snapshot's publication, all of it and as it was published; empty when nothing does. */
    public Optional<Published> findStanding(
            int municipality, YearMonth period, String report, Scope scope, String edition, String snapshotHash) {
        Place place = place(municipality, period, report, scope, edition);
        try {
            for (int version = 1; place.isTaken(version); version++) {
                ManifestFile.Told told = place.published(version);
                if (snapshotHash.equals(told.manifest().snapshot())) {
                    return Optional.of(standing(new Standing(told, place.folder(version))));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw OutputProblem.of(place.tree().root(), e);
        }
    }

    /** A version and the folder that its manifest lies in. */
    private record Standing(ManifestFile.Told told, Path folder) {}

    /** What is published under a number, in whatever layout. */
    private List<Standing> standing(Place place, int version, Manifest like) throws IOException {
        List<Standing> standing = new ArrayList<>();
        if (place.isTaken(version)) {
            standing.add(new Standing(place.published(version), place.folder(version)));
        }
        if (beside.isEmpty() && like.ofScope().isWhole() && Trees.isForReaders(like.edition())) {
            Path month = place.month();
            place.publishedEarlier(like).ifPresent(told -> standing.add(new Standing(told, month)));
        }
        return standing;
    }

    private static Published standing(Standing one) {
        one.told()
                .manifest()
                .files()
                .forEach((name, sha256) -> check(one.folder().resolve(name), sha256));
        return published(one.told().entry(), false, one.folder());
    }

    /**
     * Puts a version's files back as they were published. What lies there as published is left; what an earlier release
     * published is left where that put it, and comes into a folder of its own when it's gone from there.
     *
     * @param manifestEntry what its manifest said of it
     * @param files content by name, as they were published
     * @throws OutputProblem when the folder can't be written, or another file lies there
     */
    public Published restore(Map<String, Object> manifestEntry, Map<String, byte[]> files) {
        Manifest manifest = Manifest.of(manifestEntry);
        YearMonth period = YearMonth.parse(String.valueOf(manifestEntry.get("period")));
        int municipality = (Integer) Objects.requireNonNull(manifestEntry.get("municipality"));
        Place place = place(municipality, period, manifest.report(), manifest.ofScope(), manifest.edition());
        try {
            Path month = place.month();
            boolean inOldPlace = manifest.folder() == null
                    && Trees.isForReaders(manifest.edition())
                    && !place.isTaken(manifest.version())
                    && manifest.stands(month);
            return inOldPlace
                    ? standing(new Standing(new ManifestFile.Told(manifestEntry, manifest), month))
                    : restore(manifestEntry, manifest.version(), new VersionFiles(manifest.report(), files), place);
        } catch (IOException e) {
            throw OutputProblem.of(place.tree().root(), e);
        }
    }

    private static Published restore(Map<String, Object> published, int version, VersionFiles files, Place place)
            throws IOException {
        Map<String, Object> entry = PublishedEntry.inFolder(published, files, place.named(version));
        SortedMap<String, byte[]> all = files.withManifest(entry);
        Path folder = place.folder(version);
        if (!place.isTaken(version)) {
            place.tree().putFolder(place.holder(), folder, all);
            return published(entry, true, folder);
        }
        files.sums().forEach((name, sha256) -> {
            if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                check(folder.resolve(name), sha256);
            }
        });
        return published(entry, putBack(all, place, version), folder);
    }

    /** Whether anything was gone. */
    private static boolean putBack(SortedMap<String, byte[]> all, Place place, int version) throws IOException {
        boolean gone = false;
        for (Map.Entry<String, byte[]> file : all.entrySet()) {
            Path path = place.folder(version).resolve(file.getKey());
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                Tree tree = place.tree();
                Path folder = tree.folder(tree.root()
                        .relativize(Objects.requireNonNull(path.getParent()))
                        .toString()
                        .replace('\\', '/')
                        .split("/"));
                tree.put(folder, path.getFileName().toString(), file.getValue());
                gone = true;
            }
        }
        return gone;
    }

    private static void check(Path file, String sha256) {
        boolean asPublished = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Checksum.of(file).equals(sha256);
        if (!asPublished) {
            throw OutputProblem.differs(file);
        }
    }

    private static Published published(Map<String, Object> entry, boolean isNew, Path folder) {
        Manifest manifest = Manifest.of(entry);
        return new Published(
                manifest.version(),
                isNew,
                Checksum.of(new TreeMap<>(manifest.contents()).toString()),
                manifest.paths(folder),
                entry);
    }

    private Place place(int municipality, YearMonth period, String report, Scope scope, String edition) {
        String paper = Place.paperName(report, scope);
        String name = beside.isEmpty() ? paper : paper + "." + beside;
        return new Place(trees.of(edition, municipality), municipality, period, name);
    }
}
