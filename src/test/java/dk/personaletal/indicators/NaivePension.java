package dk.personaletal.indicators;

import dk.personaletal.indicators.age.PensionAge;
import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Who reaches the pension age, person by person. */
final class NaivePension {
    private NaivePension() {}

    private record Person(String group, LocalDate pensionDay) {}

    static void add(Municipality municipality, YearMonth period, Figures figures) {
        List<Person> persons = NaivePayroll.mains(municipality, period).values().stream()
                .filter(row -> NaivePayroll.isEmployed(row) && NaivePayroll.isMonthly(row) && row.birthDate() != null)
                .map(row -> new Person(NaivePayroll.group(row), pensionDay(Objects.requireNonNull(row.birthDate()))))
                .toList();
        TreeSet<String> groups = new TreeSet<>(List.of("*"));
        persons.forEach(person -> groups.add(person.group()));
        for (String group : groups) {
            List<LocalDate> days = persons.stream()
                    .filter(person -> group.equals("*") || person.group().equals(group))
                    .map(Person::pensionDay)
                    .toList();
            LocalDate census = period.atEndOfMonth();
            put(figures, period, group, "known", days, day -> true);
            put(figures, period, group, "reached", days, day -> !day.isAfter(census));
            for (int years : new int[] {5, 10}) {
                put(
                        figures,
                        period,
                        group,
                        "within_" + years,
                        days,
                        day -> day.isAfter(census) && !day.isAfter(census.plusYears(years)));
            }
        }
    }

    private static LocalDate pensionDay(LocalDate born) {
        PensionAge age = AgeTest.PENSION_AGES.stream()
                .filter(entry -> !entry.bornFrom().isAfter(born))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return born.plusMonths(age.months());
    }

    private static void put(
            Figures figures,
            YearMonth period,
            String group,
            String measure,
            List<LocalDate> days,
            Predicate<LocalDate> isIn) {
        int persons = (int) days.stream().filter(isIn).count();
        String name = group.equals("*") ? "I alt" : group.equals("?") ? "Ukendt" : group;
        figures.putCount(key(group, period, measure), name, persons, persons, days.size());
        if (!measure.equals("known") && !days.isEmpty()) {
            figures.put(
                    key(group, period, measure + "_share"),
                    name,
                    BigDecimal.valueOf(persons),
                    BigDecimal.valueOf(days.size()),
                    persons,
                    days.size());
        }
    }

    private static FigureKey key(String group, YearMonth period, String measure) {
        return new FigureKey("age", "pension", group, period.toString(), measure);
    }
}
