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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    public Publisher(Path output) {
        this.output = output;
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
                ? Optional.of(new Published(
                        (Integer) Objects.requireNonNull(entry.get("version")), false, Checksum.of(contents), files))
                : Optional.empty();
    }

    /** Only the committee's edition lies where the public looks; any other has a folder and a manifest of its own. */
    private Path folder(int municipality, YearMonth period, String edition) {
        Path folder = output.toAbsolutePath()
                .normalize()
                .resolve(String.valueOf(municipality))
                .resolve(period.toString());
        return edition.equals(COMMITTEE) ? folder : folder.resolve(INTERNAL_FOLDER);
    }

    private static Published publish(PublicationRequest request, Path folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        Optional<Map<String, Object>> newest = manifest.findNewest(request.report(), request.edition());
        SortedMap<String, String> contents = new TreeMap<>();
        request.files().forEach((name, content) -> contents.put(name, Checksum.of(content)));
        int version = newest.map(one -> (Integer) Objects.requireNonNull(one.get("version")))
                .orElse(0);
        if (newest.isPresent() && stillStands(newest.get(), contents, folder, request, version)) {
            return new Published(version, false, Checksum.of(contents.toString()), paths(folder, request, version));
        }
        return publishAs(
                request, folder, manifest, contents, newest, sameContents(newest, contents) ? version : version + 1);
    }

    /** What was published of these files is the same, and still there. */
    private static boolean stillStands(
            Map<String, Object> newest,
            SortedMap<String, String> contents,
            Path folder,
            PublicationRequest request,
            int version) {
        return sameContents(Optional.of(newest), contents)
                && paths(folder, request, version).stream().allMatch(Files::isRegularFile);
    }

    private static boolean sameContents(Optional<Map<String, Object>> newest, SortedMap<String, String> contents) {
        return newest.map(one -> ((Map<?, ?>) Objects.requireNonNull(one.get("contents")))
                        .entrySet()
                        .containsAll(contents.entrySet()))
                .orElse(false);
    }

    private static Published publishAs(
            PublicationRequest request,
            Path folder,
            Manifest manifest,
            SortedMap<String, String> contents,
            Optional<Map<String, Object>> newest,
            int version)
            throws IOException {
        Path hidden = folder.resolve(HIDDEN);
        delete(hidden);
        Files.createDirectories(hidden);
        List<Path> paths = paths(folder, request, version);
        int i = 0;
        for (byte[] content : request.files().values()) {
            write(hidden.resolve(String.valueOf(i)), content);
            i++;
        }
        write(
                hidden.resolve(Manifest.FILE_NAME),
                manifest.with(entry(request, contents, newest, folder, paths, version)));
        for (i = 0; i < paths.size(); i++) {
            Files.createDirectories(paths.get(i).getParent());
            move(hidden.resolve(String.valueOf(i)), paths.get(i));
        }
        move(hidden.resolve(Manifest.FILE_NAME), folder.resolve(Manifest.FILE_NAME));
        delete(hidden);
        return new Published(version, true, Checksum.of(contents.toString()), paths);
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

    private static List<Path> paths(Path folder, PublicationRequest request, int version) {
        String edition = request.edition().equals(COMMITTEE) ? "" : ".intern";
        String suffix = edition + (version > 1 ? ".v" + version : "");
        List<Path> paths = new ArrayList<>();
        for (String name : request.files().keySet()) {
            paths.add(
                    name.startsWith("tables/")
                            ? folder.resolve("tables" + suffix).resolve(name.substring("tables/".length()))
                            : folder.resolve(request.report() + suffix + name));
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
