package dk.personaletal.disclosure.sets;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What one report says of the world: a number each of its sets, published or not, and how they add up. */
final class World {
    private final Telling telling;
    private final Map<Tally, Long> values;
    private final Set<Tally> published;
    private final List<Link> links = new ArrayList<>();

    World(List<IndicatorValue> figures) {
        telling = new Telling(figures);
        values = new LinkedHashMap<>(telling.values());
        published = new LinkedHashSet<>(telling.values().keySet());
    }

    /** Those that the report's figures tell, without those that only sums speak of. */
    Set<Tally> published() {
        return published;
    }

    List<Tally> all() {
        return List.copyOf(values.keySet());
    }

    boolean has(Tally tally) {
        return values.containsKey(tally);
    }

    long value(Tally tally) {
        return Objects.requireNonNull(values.get(tally));
    }

    Optional<Fact> fact(Tally tally) {
        return Optional.ofNullable(values.get(tally)).map(value -> new Fact(tally, value));
    }

    /** A number that no figure tells, unless one does. */
    Fact put(Tally tally, long value) {
        return new Fact(tally, values.computeIfAbsent(tally, none -> value));
    }

    void add(Link link) {
        links.add(link);
    }

    List<Link> links() {
        return links;
    }

    /** The facts that a figure tells; the first is its own. */
    Map<FigureKey, List<Fact>> told() {
        Map<FigureKey, List<Fact>> facts = new LinkedHashMap<>();
        telling.told()
                .forEach((key, tallies) -> facts.put(
                        key,
                        tallies.stream()
                                .map(tally -> new Fact(tally, value(tally)))
                                .toList()));
        return facts;
    }
}
