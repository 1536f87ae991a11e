package dk.personaletal.contract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One column of a contract.
 *
 * @param name the standard heading, by which the rest of the program knows it
 * @param aliases other headings that mean the same
 * @param scale decimals kept of a {@link ColumnType#DECIMAL}
 * @param sensitive whether its values tell of a person, so that they're never shown
 * @param maxLength longest text taken, in characters
 * @param codes what may stand in the file, as written and in lower case, to the code it means; empty: anything
 * @param pivot two-digit years above it are 19xx, the rest 20xx; null: two-digit years are refused
 */
public record Column(
        String name,
        List<String> aliases,
        ColumnType type,
        int scale,
        boolean large,
        boolean required,
        boolean sensitive,
        int maxLength,
        Map<String, String> codes,
        @Nullable Integer pivot) {
    public Column {
        aliases = List.copyOf(aliases);
        codes = new LinkedHashMap<>(codes);
    }

    /** A column that no file has: what a contract leaves out is simply not delivered. */
    public static Column absent(String name) {
        return new Column(name, List.of(), ColumnType.TEXT, 0, false, false, true, 0, Map.of(), null);
    }

    /** The code that a value stands for; itself when the column has no list. */
    public Optional<String> findCode(String value) {
        if (codes.isEmpty()) {
            return Optional.of(value);
        }
        String exact = codes.get(value);
        return Optional.ofNullable(exact != null ? exact : codes.get(value.toLowerCase(Locale.ROOT)));
    }

    /** The code that a value stands for, where the column has a list and the list has it. */
    public Optional<String> findOnList(String value) {
        return codes.isEmpty() ? Optional.empty() : findCode(value);
    }

    /** What may stand here, in Danish. */
    public String expected() {
        return codes.isEmpty() ? type.expected() : String.join(", ", new LinkedHashSet<>(codes.values()));
    }
}
