package dk.personaletal.reports.type;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Where the field's long compounds may break, from {@code report-templates/hyphenation_da.txt}. An exact list: a word
 * that isn't in it is never broken wrongly.
 */
final class Hyphenation {
    private static final String LIST = "/report-templates/hyphenation_da.txt";
    private static final List<Entry> ENTRIES = load();

    private Hyphenation() {}

    /** A compound without its hyphens, and the offsets where they stood. */
    private record Entry(String letters, List<Integer> breaks) {
        private static Entry of(String line) {
            List<Integer> breaks = new ArrayList<>();
            StringBuilder letters = new StringBuilder();
            for (char letter : line.toCharArray()) {
                if (letter == '-') {
                    breaks.add(letters.length());
                } else {
                    letters.append(letter);
                }
            }
            return new Entry(letters.toString(), breaks);
        }
    }

    /** The offsets in a word at which a hyphen and a new line may be put, rising. */
    static List<Integer> breaks(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        TreeSet<Integer> breaks = new TreeSet<>();
        for (Entry entry : ENTRIES) {
            int start = lower.indexOf(entry.letters());
            if (start >= 0) {
                entry.breaks().forEach(offset -> breaks.add(start + offset));
            }
        }
        return List.copyOf(breaks);
    }

    private static List<Entry> load() {
        try (InputStream in = Objects.requireNonNull(Hyphenation.class.getResourceAsStream(LIST), LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> Entry.of(line.toLowerCase(Locale.ROOT)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
