package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a window's sick leave is spread over the persons, by going through them. */
final class NaiveSpread {
    private final List<Person> persons;
    private final String time;
    private final int employed;
    private final int sick;

    /** A person's hours and degree-months in the window, and whether the population has the person, and all the time. */
    record Person(BigDecimal hours, BigDecimal degree, boolean isEmployed, boolean isWhole) {
        boolean isSick() {
            return hours.signum() != 0;
        }
    }

    NaiveSpread(List<Person> persons, String time) {
        this.persons = persons;
        this.time = time;
        this.employed = (int) persons.stream().filter(Person::isEmployed).count();
        this.sick = (int) persons.stream().filter(Person::isSick).count();
    }

    void put(Figures figures) {
        Map.of("top_percent", "5", "longest_short_days", "30", "hours_per_month", "160.33")
                .forEach((measure, value) -> put(figures, measure, new BigDecimal(value), BigDecimal.ONE, null, null));
        without(figures);
        most(figures);
    }

    private void without(Figures figures) {
        int whole = (int) persons.stream().filter(Person::isWhole).count();
        int without = (int)
                persons.stream().filter(one -> one.isWhole() && !one.isSick()).count();
        int others = whole - without;
        if (whole > 0) {
            int fewest = without > 0 && others > 0 ? Math.min(without, others) : without;
            put(figures, "share_without", BigDecimal.valueOf(without), BigDecimal.valueOf(whole), fewest, whole);
        }
    }

    private void most(Figures figures) {
        List<Person> top = persons.stream()
                .sorted(Comparator.comparing(Person::hours).reversed())
                .limit((employed * 5L + 99) / 100)
                .toList();
        BigDecimal all = hours(persons);
        if (all.signum() > 0) {
            int topSick = (int) top.stream().filter(Person::isSick).count();
            put(figures, "share_top", hours(top), all, topSick, sick);
        }
    }

    private static BigDecimal hours(List<Person> persons) {
        return persons.stream().map(Person::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void put(
            Figures figures,
            String measure,
            BigDecimal numerator,
            BigDecimal denominator,
            @Nullable Integer behind,
            @Nullable Integer base) {
        FigureKey key = new FigureKey("sick_leave", "total", "*", time, measure);
        figures.put(key, "I alt", numerator, denominator, behind, base);
    }
}
