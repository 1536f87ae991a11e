package dk.personaletal.disclosure.sets;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that reports say of the world together: numbers, and what adds up among them. */
public final class Links {
    private final List<World> worlds = new ArrayList<>();
    private final Set<Link> links = new LinkedHashSet<>();

    /**
     * @param reports the newest first; each what one report is made of
     * @param areas the professional area (fagområde) of an agreement group
     * @param known the families of links that are looked for
     */
    public Links(List<List<IndicatorValue>> reports, Map<String, String> areas, Set<Family> known) {
        reports.forEach(figures -> worlds.add(new World(figures)));
        worlds.forEach(world -> {
            new Amounts().link(world);
            new Inclusion().link(world);
            new Flow().link(world);
            new Partition(areas).link(world);
        });
        new Windows().link(worlds);
        Set<Family> families = EnumSet.copyOf(known);
        worlds.forEach(world -> world.links().stream()
                .filter(link -> families.contains(link.family()))
                .forEach(links::add));
        prune();
    }

    /** The facts that each figure of a report tells; the first is what the figure itself is about. */
    public Map<FigureKey, List<Fact>> told(int report) {
        return worlds.get(report).told();
    }

    public Set<Link> all() {
        return links;
    }

    /** A sum that nothing else speaks of tells nothing of its parts. */
    private void prune() {
        Set<Fact> published = new HashSet<>();
        worlds.forEach(world -> world.published().forEach(tally -> published.add(new Fact(tally, world.value(tally)))));
        boolean changed = true;
        while (changed) {
            Map<Fact, Integer> times = new HashMap<>();
            links.forEach(link -> {
                link.plus().forEach(fact -> times.merge(fact, 1, Integer::sum));
                link.minus().forEach(fact -> times.merge(fact, 1, Integer::sum));
            });
            changed = links.removeIf(link -> link.minus().size() == 1
                    && link.family() == Family.PARTITION
                    && !link.leavesRest()
                    && !published.contains(link.minus().get(0))
                    && times.getOrDefault(link.minus().get(0), 0) == 1);
        }
    }
}
