package dk.personaletal.contract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a file's header line fits a contract. Case, order and surrounding space don't matter.
 *
 * @param positions standard name to position in the line, for the columns that are there
 * @param width number of columns, without empty ones at the end
 * @param missing required columns that aren't there, by standard name
 * @param twice columns that more than one heading means
 * @param ignored headings that the contract doesn't know
 */
public record HeaderMatch(
        Map<String, Integer> positions, int width, List<String> missing, List<String> twice, List<String> ignored) {

    public static HeaderMatch of(Contract contract, List<String> headings) {
        Map<String, Column> byHeading = byHeading(contract);
        Map<String, Integer> positions = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Column column = byHeading.get(normal(headings.get(i)));
            if (column != null) {
                if (positions.putIfAbsent(column.name(), i) != null) {
                    twice.add(column.name());
                }
            } else if (!headings.get(i).isBlank()) {
                ignored.add(headings.get(i).strip());
            }
        }
        return new HeaderMatch(positions, width(headings), missing(contract, positions), twice, ignored);
    }

    /** Whether rows can be read by it. */
    public boolean usable() {
        return missing.isEmpty() && twice.isEmpty();
    }

    private static Map<String, Column> byHeading(Contract contract) {
        Map<String, Column> byHeading = new HashMap<>();
        for (Column column : contract.columns()) {
            byHeading.put(normal(column.name()), column);
            column.aliases().forEach(alias -> byHeading.put(normal(alias), column));
        }
        return byHeading;
    }

    private static List<String> missing(Contract contract, Map<String, Integer> positions) {
        List<String> missing = new ArrayList<>();
        contract.columns().stream()
                .filter(column -> column.required() && !positions.containsKey(column.name()))
                .forEach(column -> missing.add(column.name()));
        List<String> oneOf = contract.requiredOneOf();
        if (!oneOf.isEmpty() && oneOf.stream().noneMatch(positions::containsKey)) {
            missing.add(String.join(" eller ", oneOf));
        }
        return missing;
    }

    private static int width(List<String> headings) {
        int width = headings.size();
        while (width > 0 && headings.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** A heading as it is compared with others. */
    public static String normal(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replace('\ufeff', ' ')
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
