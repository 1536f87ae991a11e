package dk.personaletal.attack;

import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.published.PrintedTable;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.words.Meaning;
import dk.personaletal.attack.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Withholds each count of one to four, with its share, and nothing else. */
final class NaiveProtection {
    private static final int FEWEST = 5;

    private NaiveProtection() {}

    /** @param open a report that withholds nothing */
    static PublishedReport of(PublishedReport open) {
        List<Meaning> meanings =
                Words.ALL.stream().flatMap(words -> words.read(open)).toList();
        Truth truth = Truth.of(List.of(open));
        Set<Printed> small = meanings.stream()
                .filter(meaning -> isSmall(meaning.quantity(), truth))
                .map(Meaning::cell)
                .collect(Collectors.toSet());
        Map<String, PrintedTable> tables = new TreeMap<>();
        open.tables().forEach((name, table) -> tables.put(name, table.withheld(small::contains)));
        return new PublishedReport(open.name(), open.period(), open.scope(), tables, "");
    }

    private static boolean isSmall(Quantity quantity, Truth truth) {
        Double number = truth.of(quantity);
        return quantity.isWhole() && number != null && number > 0 && number < FEWEST;
    }
}
