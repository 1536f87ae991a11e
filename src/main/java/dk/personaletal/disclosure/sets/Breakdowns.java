package dk.personaletal.disclosure.sets;

import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows with two traits make the whole, also where nothing is printed of rows with one. */
final class Breakdowns {
    private record Column(String indicator, String breakdown, String time, String measure) {}

    void link(World world) {
        Map<Column, List<Fact>> columns = new LinkedHashMap<>();
        Map<Column, Tally> wholes = new LinkedHashMap<>();
        world.told().forEach((key, facts) -> {
            if (isInside(key)) {
                Column column = new Column(key.indicator(), key.breakdown(), key.time(), key.measure());
                columns.computeIfAbsent(column, none -> new ArrayList<>()).add(facts.get(0));
                wholes.computeIfAbsent(column, none -> Telling.whole(key));
            }
        });
        columns.forEach((column, rows) -> world.fact(
                        wholes.getOrDefault(column, rows.get(0).tally()))
                .filter(whole -> rows.stream().mapToLong(Fact::value).sum() == whole.value()
                        || !whole.tally().isCount())
                .ifPresent(whole -> world.add(new Link(Family.PARTITION, rows, List.of(whole), false))));
    }

    private static boolean isInside(FigureKey key) {
        return Descriptors.of(key)
                                .findBreakdown(key.breakdown())
                                .orElseThrow()
                                .by()
                                .size()
                        > 1
                && !key.member().contains(FigureKey.TOTAL)
                && !key.breakdown().contains(":")
                && Telling.isWhole(Descriptors.of(key).measure(key));
    }
}
