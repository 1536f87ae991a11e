package dk.personaletal.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The 98 municipalities by code. */
public final class Municipalities {
    private Municipalities() {}

    /** The name without "Kommune", for example {@code Lyngby-Taarbæk}. */
    public static Optional<String> findName(int code) {
        return Optional.ofNullable(names().get(code));
    }

    private static Map<Integer, String> names() {
        try {
            String list =
                    new ClassPathResource("jobs/codelists/kommuner.csv").getContentAsString(StandardCharsets.UTF_8);
            return list.lines()
                    .filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
                    .map(line -> line.split(";", -1))
                    .collect(Collectors.toMap(cells -> Integer.parseInt(cells[0]), cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
