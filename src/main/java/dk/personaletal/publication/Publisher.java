package dk.personaletal.publication;

import dk.personaletal.shared.Checksum;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Publishes by rename: files are written and flushed under a hidden name, moved into place one by one, and the
 * manifest last, which makes them published. Killed in between, the next run does it again. What isn't for the
 * committee never comes into its folder.
 */
public final class Publisher {
    private static final String HIDDEN = ".in-progress";
    private static final String COMMITTEE = "committee";
    private static final String INTERNAL_FOLDER = "intern";

    private final Path output;
    private final String subfolder;

    public Publisher(Path output) {
        this(output, "");
    }

    /** @param subfolder of the period's folder, for what is made beside the published versions; empty: none */
    public Publisher(Path output, String subfolder) {
        this.output = output;
        this.subfolder = subfolder;
    }

    /** @throws OutputProblem when the folder can't be written or the disk is full */
    public Published publish(PublicationRequest request) {
        Path folder = folder(request.municipality(), request.period(), request.edition());
        try {
            Files.createDirectories(folder);
            return publish(request, folder);
        } catch (IOException e) {
            throw OutputProblem.of(folder, e);
        }
    }

    /**
     * What stands of a snapshot's publication, when all its files are where they were put; empty otherwise.
     *
     * @param formats the kinds of file that must be among them: {@code pdf}, {@code xlsx}, {@code csv}
     */
    public Optional<Published> findStanding(
            int municipality,
            YearMonth period,
            String report,
            String edition,
            String snapshotHash,
            Set<String> formats) {
        Path folder = folder(municipality, period, edition);
        try {
            return Manifest.read(folder)
                    .findNewest(report, edition)
                    .filter(newest -> snapshotHash.equals(newest.get("snapshot")))
                    .flatMap(newest -> standing(newest, folder))
                    .filter(found -> formats.stream().allMatch(format -> hasFormat(found, format)));
        } catch (IOException e) {
            throw OutputProblem.of(folder, e);
        }
    }

    private static boolean hasFormat(Published published, String format) {
        return published.files().stream().anyMatch(file -> file.toString().endsWith("." + format));
    }

    private static Optional<Published> standing(Map<String, Object> entry, Path folder) {
        List<Path> files = ((Map<?, ?>) Objects.requireNonNull(entry.get("files")))
                .keySet().stream()
                        .map(name -> folder.resolve(String.valueOf(name)))
                        .toList();
        String contents = String.valueOf(new TreeMap<>((Map<?, ?>) Objects.requireNonNull(entry.get("contents"))));
        return files.stream().allMatch(Files::isRegularFile)
                ? Optional.of(new Published(Manifest.version(entry), false, Checksum.of(contents), files, entry))
                : Optional.empty();
    }

    /** Only the committee's edition lies where the public looks; any other has a folder and a manifest of its own. */
    private Path folder(int municipality, YearMonth period, String edition) {
        Path folder = output.toAbsolutePath()
                .normalize()
                .resolve(String.valueOf(municipality))
                .resolve(period.toString())
                .resolve(subfolder);
        return edition.equals(COMMITTEE) ? folder : folder.resolve(INTERNAL_FOLDER);
    }

    /**
     * Puts a version's files back where they were published, as they were. What lies there as published is left.
     *
     * @param manifestEntry what its manifest said of it
     * @param files content by name, as they were published
     * @throws OutputProblem when the folder can't be written, or another file lies there
     */
    public Published restore(Map<String, Object> manifestEntry, Map<String, byte[]> files) {
        YearMonth period = YearMonth.parse(String.valueOf(manifestEntry.get("period")));
        int municipality = (Integer) Objects.requireNonNull(manifestEntry.get("municipality"));
        Path folder = folder(municipality, period, String.valueOf(manifestEntry.get("edition")));
        try {
            Files.createDirectories(folder);
            return restore(manifestEntry, new TreeMap<>(files), folder);
        } catch (IOException e) {
            throw OutputProblem.of(folder, e);
        }
    }

    private static Published restore(Map<String, Object> entry, SortedMap<String, byte[]> files, Path folder)
            throws IOException {
        int version = Manifest.version(entry);
        List<Path> paths = paths(
                folder,
                String.valueOf(entry.get("report")),
                String.valueOf(entry.get("edition")),
                files.keySet(),
                version);
        SortedMap<Path, byte[]> missing = missing(paths, files);
        Manifest manifest = Manifest.read(folder);
        SortedMap<String, String> contents = checksums(files);
        if (!missing.isEmpty() || !manifest.has(entry)) {
            put(missing, manifest.with(entry), folder);
        }
        return new Published(version, !missing.isEmpty(), Checksum.of(contents.toString()), paths, entry);
    }

    private static SortedMap<Path, byte[]> missing(List<Path> paths, SortedMap<String, byte[]> files) {
        SortedMap<Path, byte[]> missing = new TreeMap<>();
        int i = 0;
        for (byte[] content : files.values()) {
            Path path = paths.get(i);
            i++;
            if (!Files.exists(path)) {
                missing.put(path, content);
            } else if (!Checksum.of(path).equals(Checksum.of(content))) {
                throw OutputProblem.differs(path);
            }
        }
        return missing;
    }

    private static Published publish(PublicationRequest request, Path folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        Optional<Map<String, Object>> newest = manifest.findNewest(request.report(), request.edition());
        SortedMap<String, String> contents = checksums(request.files());
        int newestVersion = newest.map(Manifest::version).orElse(0);
        boolean same = newest.isPresent() && sameContents(newest.get(), contents);
        boolean more = newest.isPresent() && !same && addsTo(newest.get(), contents, request);
        int version = same || more ? newestVersion : Math.max(newestVersion, request.earlierVersion()) + 1;
        List<Path> paths = paths(folder, request.report(), request.edition(), contents.keySet(), version);
        if (same && paths.stream().allMatch(Files::isRegularFile)) {
            return new Published(version, false, Checksum.of(contents.toString()), paths, newest.get());
        }
        SortedMap<Path, byte[]> files = new TreeMap<>();
        Iterator<Path> targets = paths.iterator();
        request.files().values().forEach(content -> files.put(targets.next(), content));
        Map<String, Object> entry = more
                ? extended(newest.get(), contents, files(contents, folder, paths))
                : entry(request, contents, newest, folder, paths, version);
        put(files, manifest.with(entry), folder);
        return new Published(version, true, Checksum.of(contents.toString()), paths, entry);
    }

    /** Whether these are more formats of just what is published. */
    private static boolean addsTo(
            Map<String, Object> published, SortedMap<String, String> contents, PublicationRequest request) {
        Map<?, ?> before = (Map<?, ?>) Objects.requireNonNull(published.get("contents"));
        return request.snapshotHash().equals(published.get("snapshot"))
                && contents.entrySet().stream()
                        .allMatch(entry -> !before.containsKey(entry.getKey())
                                || entry.getValue().equals(before.get(entry.getKey())));
    }

    private static Map<String, Object> extended(
            Map<String, Object> published, SortedMap<String, String> contents, SortedMap<String, String> files) {
        Map<String, Object> entry = new LinkedHashMap<>(published);
        entry.put("contents", union(published.get("contents"), contents));
        entry.put("files", union(published.get("files"), files));
        return entry;
    }

    private static SortedMap<String, String> union(@Nullable Object before, SortedMap<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(more);
        ((Map<?, ?>) Objects.requireNonNull(before))
                .forEach((name, sha256) -> all.put(String.valueOf(name), String.valueOf(sha256)));
        return all;
    }

    /** All under a hidden name first, then each into its place, the manifest last. */
    private static void put(SortedMap<Path, byte[]> files, byte[] manifest, Path folder) throws IOException {
        Path hidden = folder.resolve(HIDDEN);
        delete(hidden);
        Files.createDirectories(hidden);
        int i = 0;
        for (byte[] content : files.values()) {
            write(hidden.resolve(String.valueOf(i)), content);
            i++;
        }
        write(hidden.resolve(Manifest.FILE_NAME), manifest);
        i = 0;
        for (Path path : files.keySet()) {
            Files.createDirectories(path.getParent());
            move(hidden.resolve(String.valueOf(i)), path);
            i++;
        }
        move(hidden.resolve(Manifest.FILE_NAME), folder.resolve(Manifest.FILE_NAME));
        delete(hidden);
    }

    private static SortedMap<String, String> checksums(Map<String, byte[]> files) {
        SortedMap<String, String> contents = new TreeMap<>();
        files.forEach((name, content) -> contents.put(name, Checksum.of(content)));
        return contents;
    }

    private static boolean sameContents(Map<String, Object> published, SortedMap<String, String> contents) {
        return ((Map<?, ?>) Objects.requireNonNull(published.get("contents")))
                .entrySet()
                .containsAll(contents.entrySet());
    }

    private static Map<String, Object> entry(
            PublicationRequest request,
            SortedMap<String, String> contents,
            Optional<Map<String, Object>> newest,
            Path folder,
            List<Path> paths,
            int version) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("report", request.report());
        entry.put("municipality", request.municipality());
        entry.put("period", request.period().toString());
        entry.put("edition", request.edition());
        entry.put("version", version);
        entry.put("asOf", request.asOf().toString());
        entry.put("runId", request.runId());
        entry.put("snapshot", request.snapshotHash());
        entry.put("softwareVersion", request.softwareVersion());
        entry.put("definitions", request.definitions());
        entry.put("changedSincePrevious", changed(newest, contents));
        entry.put("changes", request.changes());
        entry.put("causes", request.causes());
        entry.put("files", files(contents, folder, paths));
        entry.put("contents", contents);
        entry.put("deliveries", request.deliveries());
        return entry;
    }

    private static SortedMap<String, String> files(SortedMap<String, String> contents, Path folder, List<Path> paths) {
        SortedMap<String, String> files = new TreeMap<>();
        int i = 0;
        for (String sha256 : contents.values()) {
            files.put(folder.relativize(paths.get(i)).toString().replace('\\', '/'), sha256);
            i++;
        }
        return files;
    }

    private static List<String> changed(Optional<Map<String, Object>> newest, SortedMap<String, String> contents) {
        if (newest.isEmpty()) {
            return List.of();
        }
        Map<?, ?> before = (Map<?, ?>) Objects.requireNonNull(newest.get().get("contents"));
        return contents.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Path> paths(Path folder, String report, String edition, Set<String> names, int version) {
        String suffix = (edition.equals(COMMITTEE) ? "" : ".intern") + (version > 1 ? ".v" + version : "");
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(
                    name.startsWith("tables/")
                            ? folder.resolve("tables" + suffix).resolve(name.substring("tables/".length()))
                            : folder.resolve(report + suffix + name));
        }
        return paths;
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
