package dk.personaletal.staging.text;

import dk.personaletal.contract.HeaderMatch;
import dk.personaletal.contract.steps.Texts;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a file's column names are, when other lines stand above them. */
public final class HeaderSearch {
    private static final int MOST_LINES = 50;

    private final List<String> wanted;

    /** @param headings that the line must have, with wildcards; written twice: two such headings */
    public HeaderSearch(List<String> headings) {
        wanted = headings.stream().map(HeaderMatch::normal).toList();
    }

    /** @param number the file's first line is 1 */
    public record Found(long number, char delimiter) {}

    /** @param start of the file */
    public Optional<Found> in(String start) {
        String[] lines = start.split("\r\n|\n|\r", MOST_LINES + 1);
        for (int i = 0; i < Math.min(lines.length, MOST_LINES); i++) {
            char delimiter = Delimiter.of(lines[i]);
            List<String> cells = Arrays.stream(lines[i].split(Pattern.quote(String.valueOf(delimiter)), -1))
                    .map(cell -> cell.replace("\"", ""))
                    .toList();
            if (isHeader(cells)) {
                return Optional.of(new Found(i + 1, delimiter));
            }
        }
        return Optional.empty();
    }

    public boolean isHeader(List<String> cells) {
        List<String> names = cells.stream().map(HeaderMatch::normal).toList();
        return new HashSet<>(wanted).stream().allMatch(one -> {
            Texts texts = new Texts(List.of(one));
            return names.stream()
                            .filter(name -> !name.isEmpty() && texts.have(name))
                            .count()
                    >= Collections.frequency(wanted, one);
        });
    }
}
