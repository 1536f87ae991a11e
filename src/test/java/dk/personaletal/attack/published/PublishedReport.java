package dk.personaletal.attack.published;

import dk.personaletal._support.PdfText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A version of a report, of the whole or of a part.
 *
 * @param name tells it from the others that are read together
 * @param scope empty, or the code of the part, for example center:CUP
 * @param paper the text of the PDF, with single blanks; empty when there is none
 */
public record PublishedReport(
        String name, YearMonth period, String scope, Map<String, PrintedTable> tables, String paper) {
    private static final String TABLES = "tables/";

    /** @param folder with a manifest and the tables */
    public static PublishedReport read(Path folder) throws IOException {
        String manifest = Files.readString(folder.resolve("manifest.json"));
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> published = Files.walk(folder)) {
            for (Path file : published.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readAllBytes(file));
            }
        }
        YearMonth period = YearMonth.parse(entry(manifest, "period").orElseThrow());
        return of(
                period + "/" + folder.getFileName(),
                period,
                entry(manifest, "scope").orElse(""),
                files);
    }

    /** @param files by name; tables and the paper are read */
    public static PublishedReport of(String name, YearMonth period, String scope, Map<String, byte[]> files) {
        Map<String, PrintedTable> tables = new TreeMap<>();
        files.forEach((file, content) -> {
            if (file.startsWith(TABLES)) {
                String table = file.substring(TABLES.length()).replace(".csv", "");
                tables.put(table, PrintedTable.of(table, new String(content, StandardCharsets.UTF_8)));
            }
        });
        String paper = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".pdf"))
                .map(file -> PdfText.of(file.getValue()).text().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
        return new PublishedReport(name, period, scope, tables, paper);
    }

    /** The reports of all these folders, whatever else they hold. */
    public static List<PublishedReport> readAll(List<Path> folders) throws IOException {
        List<PublishedReport> reports = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path report : inside.filter(path -> Files.exists(path.resolve("manifest.json")))
                        .sorted()
                        .toList()) {
                    reports.add(read(report));
                }
            }
        }
        return reports;
    }

    private static Optional<String> entry(String manifest, String name) {
        Matcher entry = Pattern.compile("\"" + name + "\" : \"([^\"]*)\"").matcher(manifest);
        return entry.find() ? Optional.of(entry.group(1)) : Optional.empty();
    }
}
