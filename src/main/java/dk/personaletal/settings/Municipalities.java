package dk.personaletal.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The 98 municipalities by code. */
public final class Municipalities {
    private Municipalities() {}

    /** The name without "Kommune", for example {@code Lyngby-Taarbæk}. */
    public static Optional<String> findName(int code) {
        return Optional.ofNullable(names().get(code));
    }

    /** What a municipality is called, whether it's among the 98 or not. */
    public static String nameOf(int code) {
        return findName(code).orElse("Kommune " + code);
    }

    /** The codes of all municipalities. */
    public static List<Integer> codes() {
        return rows().map(cells -> Integer.valueOf(cells[0])).toList();
    }

    /** The codes of the municipalities of the same region, itself among them. */
    public static List<Integer> codesOfRegionOf(int code) {
        Set<String> region = rows().filter(cells -> Integer.parseInt(cells[0]) == code)
                .map(cells -> cells[2])
                .collect(Collectors.toSet());
        return rows().filter(cells -> region.contains(cells[2]))
                .map(cells -> Integer.valueOf(cells[0]))
                .toList();
    }

    private static Map<Integer, String> names() {
        return rows().collect(Collectors.toMap(cells -> Integer.parseInt(cells[0]), cells -> cells[1]));
    }

    private static Stream<String[]> rows() {
        try {
            String list =
                    new ClassPathResource("jobs/codelists/kommuner.csv").getContentAsString(StandardCharsets.UTF_8);
            return list.lines()
                    .filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
                    .map(line -> line.split(";", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
