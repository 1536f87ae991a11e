package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Population figures year by year, from the definition. */
final class NaivePopulation {
    private final TreeMap<Integer, TreeMap<String, Integer>> years = new TreeMap<>();
    private final Figures figures = new Figures();

    /** @param lines in the order of delivery */
    static Figures of(int municipality, List<PopulationFact> lines) {
        NaivePopulation naive = new NaivePopulation();
        List<PopulationFact> own = lines.stream()
                .filter(line -> line.municipality() == municipality
                        && !Set.of("i alt", "total").contains(line.ageGroup().toLowerCase(java.util.Locale.ROOT)))
                .toList();
        int newest = own.stream().mapToInt(PopulationFact::forecastYear).max().orElse(0);
        own.stream().filter(line -> line.forecastYear() == newest).forEach(line -> naive.years
                .computeIfAbsent(line.year(), year -> new TreeMap<>())
                .put(line.ageGroup().strip(), line.persons()));
        naive.years
                .values()
                .forEach(groups -> groups.put(
                        "*",
                        groups.values().stream().mapToInt(Integer::intValue).sum()));
        naive.years.forEach((year, groups) -> groups.keySet().forEach(group -> naive.figure(year, group)));
        return naive.figures;
    }

    private void figure(int year, String group) {
        int persons = years.getOrDefault(year, new TreeMap<>()).getOrDefault(group, 0);
        put(year, group, "persons", persons, 1);
        Integer before = years.getOrDefault(year - 1, new TreeMap<>()).get(group);
        if (before != null) {
            put(year, group, "yearly_change", persons - before, 1);
        }
        Integer first = years.firstEntry().getValue().get(group);
        if (first != null && year == years.lastKey() && year > years.firstKey()) {
            put(year, group, "change", persons - first, 1);
            if (first > 0) {
                put(year, group, "change_rate", persons - first, first);
            }
        }
    }

    private void put(int year, String group, String measure, int numerator, int denominator) {
        figures.put(
                new FigureKey("population", "age_group", group, String.valueOf(year), measure),
                group.equals("*") ? "I alt" : group,
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                null,
                null);
    }
}
