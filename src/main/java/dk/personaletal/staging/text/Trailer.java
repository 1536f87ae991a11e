package dk.personaletal.staging.text;

import dk.personaletal.staging.values.Decimals;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** A last line that counts the rows, such as {@code I alt;4070}. */
public final class Trailer {
    private static final Set<String> WORDS = Set.of(
            "i alt", "ialt", "total", "trailer", "antal", "antal rækker", "antal poster", "antal linjer", "slut");

    private Trailer() {}

    /** The count, if the line is a trailer. */
    public static Optional<Long> count(CSVRecord line) {
        if (line.size() < 2 || line.get(0).length() > 20 || !WORDS.contains(word(line))) {
            return Optional.empty();
        }
        for (int i = 2; i < line.size(); i++) {
            if (!line.get(i).isBlank()) {
                return Optional.empty();
            }
        }
        Long count = Decimals.parse(line.get(1).strip(), 0);
        return count == null || count < 0 ? Optional.empty() : Optional.of(count);
    }

    private static String word(CSVRecord line) {
        return line.get(0).strip().toLowerCase(Locale.ROOT);
    }
}
