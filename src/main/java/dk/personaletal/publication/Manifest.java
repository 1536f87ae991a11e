package dk.personaletal.publication;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code manifest.json} of a period: the newest publication at the top, every earlier one under
 * {@code earlier}. A file counts as published when it stands here.
 */
final class Manifest {
    static final String FILE_NAME = "manifest.json";

    private static final String EARLIER = "earlier";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final List<Map<String, Object>> newestFirst;

    private Manifest(List<Map<String, Object>> newestFirst) {
        this.newestFirst = newestFirst;
    }

    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.exists(file)) {
            return new Manifest(List.of());
        }
        Map<String, Object> newest = JSON.readValue(Files.readAllBytes(file), new TypeReference<>() {});
        List<Map<String, Object>> all = new ArrayList<>();
        List<?> earlier = (List<?>) Objects.requireNonNullElse(newest.remove(EARLIER), List.of());
        all.add(newest);
        earlier.forEach(one -> all.add(JSON.convertValue(one, new TypeReference<>() {})));
        return new Manifest(all);
    }

    List<Map<String, Object>> newestFirst() {
        return List.copyOf(newestFirst);
    }

    /** Whether just this stands in it. */
    boolean has(Map<String, Object> publication) {
        return newestFirst.contains(publication);
    }

    /** The newest publication of a report in an edition. */
    Optional<Map<String, Object>> findNewest(String report, String edition) {
        return newestFirst.stream()
                .filter(one -> report.equals(one.get("report")) && edition.equals(one.get("edition")))
                .findFirst();
    }

    /** The manifest with one more publication, in its place among the versions; it replaces its own version. */
    byte[] with(Map<String, Object> publication) throws IOException {
        List<Map<String, Object>> all = new ArrayList<>(newestFirst);
        all.removeIf(one -> isSameReport(one, publication) && version(one) == version(publication));
        int place = 0;
        for (int i = 0; i < all.size(); i++) {
            if (isSameReport(all.get(i), publication) && version(all.get(i)) > version(publication)) {
                place = i + 1;
            }
        }
        all.add(place, publication);
        Map<String, Object> document = new LinkedHashMap<>(all.get(0));
        document.put(EARLIER, all.subList(1, all.size()));
        return JSON.writeValueAsBytes(document);
    }

    static int version(Map<String, Object> publication) {
        return (Integer) Objects.requireNonNull(publication.get("version"));
    }

    private static boolean isSameReport(Map<String, Object> one, Map<String, Object> other) {
        return Objects.equals(one.get("report"), other.get("report"))
                && Objects.equals(one.get("edition"), other.get("edition"));
    }
}
