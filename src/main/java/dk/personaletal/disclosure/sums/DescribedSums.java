package dk.personaletal.disclosure.sums;

import dk.personaletal.descriptor.Breakdown;
import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Dimension;
import dk.personaletal.shared.FigureKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What follows from a descriptor: each breakdown's rows make the total, those of two dimensions the rows of the first, and a
 * share tells the counts that it's made of.
 */
final class DescribedSums {
    private final Ledger ledger;
    private final Descriptor descriptor;

    DescribedSums(Ledger ledger, Descriptor descriptor) {
        this.ledger = ledger;
        this.descriptor = descriptor;
    }

    void declare() {
        for (String time : ledger.times(descriptor.name())) {
            descriptor.breakdowns().forEach((name, breakdown) -> breakdown.measures().stream()
                    .filter(measure ->
                            descriptor.addsUp(measure) && !breakdown.by().isEmpty())
                    .forEach(measure -> declare(name, breakdown, measure, time)));
        }
        ledger.keys(descriptor.name()).toList().forEach(this::declareTold);
    }

    private void declare(String name, Breakdown breakdown, String measure, String time) {
        ledger.sum(Ledger.total(descriptor.name(), time, measure), ledger.rows(descriptor.name(), name, measure, time));
        wider(breakdown.by())
                .flatMap(wider -> ledger.rows(descriptor.name(), wider, measure, time).stream())
                .forEach(row -> ledger.sum(
                        row,
                        ledger.rows(
                                descriptor.name(),
                                name,
                                measure,
                                time,
                                member -> member.startsWith(row.member() + "|"))));
    }

    /** The breakdowns whose rows are divided by one dimension more. */
    private Stream<String> wider(List<Dimension> by) {
        List<Dimension> first = by.subList(0, by.size() - 1);
        return descriptor.breakdowns().entrySet().stream()
                .filter(other -> !first.isEmpty() && other.getValue().by().equals(first))
                .map(Map.Entry::getKey);
    }

    private void declareTold(FigureKey key) {
        List<String> counts = descriptor.countsBehind(key.measure());
        if (!counts.isEmpty()) {
            ledger.tells(
                    key, counts.stream().map(count -> Ledger.beside(key, count)).toArray(FigureKey[]::new));
        }
    }
}
