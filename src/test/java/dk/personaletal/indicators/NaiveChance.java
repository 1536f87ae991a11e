package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How far sick leave may be off by chance, by going through the persons of a window, and of the year before it. */
final class NaiveChance {
    private static final BigDecimal DAY_HOURS = new BigDecimal("7.4");

    private final Map<String, NaiveSpread.Person> persons = new HashMap<>();
    private final BigDecimal months;
    private final BigDecimal hours;
    private final BigDecimal degree;

    NaiveChance(Map<String, NaiveSpread.Person> everyone, int months) {
        everyone.forEach((name, one) -> {
            if (one.isSick() || one.degree().signum() != 0) {
                persons.put(name, one);
            }
        });
        this.months = BigDecimal.valueOf(months);
        this.hours = sum(persons, true);
        this.degree = sum(persons, false);
    }

    private static BigDecimal sum(Map<String, NaiveSpread.Person> persons, boolean isOfHours) {
        return persons.values().stream()
                .map(one -> isOfHours ? one.hours() : one.degree())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void put(Figures figures, String time, @Nullable NaiveChance before) {
        if (!isEnough()) {
            return;
        }
        put(
                figures,
                time,
                "standard_error",
                months,
                persons.keySet().stream().map(this::off).toList(),
                degree.pow(2));
        if (before != null && before.isEnough()) {
            Set<String> either = new TreeSet<>(persons.keySet());
            either.addAll(before.persons.keySet());
            put(
                    figures,
                    time,
                    "change_error",
                    BigDecimal.ONE,
                    either.stream()
                            .map(name -> off(name)
                                    .multiply(months)
                                    .multiply(before.degree.pow(2))
                                    .subtract(before.off(name)
                                            .multiply(before.months)
                                            .multiply(degree.pow(2))))
                            .toList(),
                    degree.pow(2).multiply(before.degree.pow(2)));
        }
    }

    private boolean isEnough() {
        return persons.size() >= 20 && sick() >= 10 && degree.signum() > 0;
    }

    private int sick() {
        return (int)
                persons.values().stream().filter(NaiveSpread.Person::isSick).count();
    }

    /** What the person's hours are off what the rate gives, times all full-time months. */
    private BigDecimal off(String name) {
        NaiveSpread.Person one = persons.get(name);
        return one == null ? BigDecimal.ZERO : one.hours().multiply(degree).subtract(hours.multiply(one.degree()));
    }

    private void put(
            Figures figures,
            String time,
            String measure,
            BigDecimal scale,
            java.util.List<BigDecimal> parts,
            BigDecimal base) {
        BigDecimal n = BigDecimal.valueOf(parts.size());
        BigDecimal fewer = n.subtract(BigDecimal.ONE);
        BigDecimal squares = parts.stream().map(part -> part.pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal root =
                squares.multiply(n).multiply(fewer).sqrt(new MathContext(80)).setScale(10, RoundingMode.HALF_UP);
        figures.put(
                new FigureKey("sick_leave", "total", "*", time, measure),
                "I alt",
                root.multiply(scale),
                DAY_HOURS.multiply(base).multiply(fewer),
                sick(),
                persons.size());
    }
}
