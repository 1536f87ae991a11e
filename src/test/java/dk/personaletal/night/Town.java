package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.personaletal.demo.SyntheticMunicipality;
import dk.personaletal.shared.Checksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The deliveries of a small invented municipality, and corrections to them. */
public final class Town {
    static final String REPORT = "loen-og-personale-i-tal";
    static final String PERIOD = "2021-03";
    static final String MUNICIPALITY = "173";

    private Town() {}

    static Path writeInbox(Path folder) {
        return writeInbox(folder, 150);
    }

    public static Path writeInbox(Path folder, int persons) {
        try {
            SyntheticMunicipality.write(folder, persons, YearMonth.parse(PERIOD), 14, 20210331);
            mend(folder.resolve("fravaer_2021-02.csv"), line -> line.matches(".*(10-02-2021.03-02-2021|Ukendt).*"));
            mend(folder.resolve("loen_2021-01.csv"), line -> line.matches(".*;(31-02-1985|9,5);.*"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of another municipality: what bears the number bears that one's. */
    static Path writeInbox(Path folder, int persons, String municipality) throws IOException {
        writeInbox(folder, persons);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().matches(".*/(loen|organisation|befolkning).*[.]csv"))
                    .toList()) {
                rewrite(file, file, lines -> lines.stream()
                        .map(line -> line.replaceAll("(?<![^;\t\"])" + MUNICIPALITY + "(?![^;\t\"])", municipality))
                        .toList());
            }
        }
        return folder;
    }

    /** A configuration for nights on an inbox; settings with values that are given don't stand as shipped. */
    static Path config(Path inbox, String... more) throws IOException {
        List<String> shipped = Files.readAllLines(Path.of("jobs/nightly.yaml")).stream()
                .filter(line -> !line.startsWith("inbox:"))
                .filter(line -> !line.startsWith("municipality:")
                        || !String.join("\n", more).contains("municipality:"))
                .toList();
        return Files.writeString(
                inbox.resolveSibling("nightly.yaml"),
                String.join("\n", shipped) + "\ninbox: " + inbox + "\n" + String.join("\n", more));
    }

    /** What a configuration says that has nights mailed, when they need a hand. */
    static String mail(int port) {
        return """
                mail:
                  to: [drift@example.dk]
                  from: personaletal@example.dk
                  host: 127.0.0.1
                  port: %d
                  encryption: none
                """.formatted(port);
    }

    /** The same payroll file with other lines, under a name, with its marker; the bytes of what stays are as they were. */
    static Path rewrite(Path payroll, Path target, UnaryOperator<List<String>> change) throws IOException {
        List<String> lines = Files.readAllLines(payroll, StandardCharsets.ISO_8859_1);
        Files.createDirectories(target.getParent());
        Files.write(target, change.apply(lines), StandardCharsets.ISO_8859_1);
        Files.writeString(
                target.resolveSibling(target.getFileName() + ".sha256"),
                Checksum.of(target) + "  " + target.getFileName() + "\n");
        return target;
    }

    /** A few bad lines, which a large municipality may have, are too many of a small one's. */
    private static void mend(Path file, Predicate<String> bad) throws IOException {
        rewrite(file, file, lines -> lines.stream().filter(bad.negate()).toList());
    }

    /** What its manifest says is published is there, all of it and as it says; so nothing is half out. */
    static void assertNothingIsHalfPublished(Path output) throws IOException {
        Path manifest = published(output, "manifest.json");
        if (!Files.exists(manifest)) {
            return;
        }
        JsonNode files =
                new ObjectMapper().readTree(Files.readAllBytes(manifest)).get("files");
        for (Map.Entry<String, JsonNode> file : files.properties()) {
            assertThat(Checksum.of(published(output, file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue().asText());
        }
    }

    /** Where a file of the report's first version stands. */
    static Path published(Path output, String name) {
        return published(output, 1, name);
    }

    static Path published(Path output, int version, String name) {
        return folder(output.resolve(MUNICIPALITY).resolve(PERIOD), version).resolve(name);
    }

    /** Of a version of the report, in a month's folder. */
    static Path folder(Path month, int version) {
        return month.resolve(version > 1 ? REPORT + ".v" + version : REPORT);
    }

    /** The folder for the house alone that goes with a readers' folder. */
    static Path internal(Path output) {
        return output.resolveSibling(output.getFileName() + "-intern");
    }
}
