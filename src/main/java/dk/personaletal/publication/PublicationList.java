package dk.personaletal.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands published in an output folder, as its manifests say. */
public final class PublicationList {
    private PublicationList() {}

    /**
     * A published version.
     *
     * @param asOf when the newest delivery behind it was judged
     * @param files those that still stand, relative to the output folder, with {@code /}
     */
    public record Entry(
            YearMonth period, String report, String edition, int version, String asOf, List<String> files) {}

    /** Newest period first, and in it newest version first. @throws OutputProblem when the folder can't be read */
    public static List<Entry> read(Path output, int municipality) {
        Path folder = output.resolve(String.valueOf(municipality));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> periods = Files.list(folder)) {
            List<Entry> entries = new ArrayList<>();
            for (Path period : periods.sorted(Comparator.reverseOrder()).toList()) {
                YearMonth month = month(period);
                if (month != null) {
                    entries.addAll(entries(output, period, month));
                }
            }
            return entries;
        } catch (IOException e) {
            throw OutputProblem.of(folder, e);
        }
    }

    private static List<Entry> entries(Path output, Path folder, YearMonth period) throws IOException {
        return Manifest.read(folder).newestFirst().stream()
                .map(one -> new Entry(
                        period,
                        String.valueOf(one.get("report")),
                        String.valueOf(one.get("edition")),
                        (Integer) Objects.requireNonNull(one.get("version")),
                        String.valueOf(one.get("asOf")),
                        files(output, folder, one)))
                .toList();
    }

    private static List<String> files(Path output, Path folder, Map<String, Object> entry) {
        return ((Map<?, ?>) Objects.requireNonNull(entry.get("files")))
                .keySet().stream()
                        .map(name -> folder.resolve(String.valueOf(name)))
                        .filter(Files::isRegularFile)
                        .map(file -> output.relativize(file).toString().replace('\\', '/'))
                        .toList();
    }

    private static @Nullable YearMonth month(Path folder) {
        try {
            return YearMonth.parse(folder.getFileName().toString());
        } catch (DateTimeException somethingElse) {
            return null;
        }
    }
}
