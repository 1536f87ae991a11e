package dk.personaletal.statistics;

import static dk.personaletal.statistics.MethodsTest.interval;
import static dk.personaletal.statistics.MethodsTest.near;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The twelve persons whose sick leave was computed twice by other programs: days and full-time equivalents of each. */
class SickLeaveValuesTest {
    private static final Map<String, double[]> NOW = year(
            "A 0 1, B 4 1, C 12.5 0.8, D 0 0.5, E 61 1, F 7 0.9, G 2 1, H 0 0.25, I 23.5 1, J 9 0.75, K 3 0, L 15 0.8");
    private static final Map<String, double[]> BEFORE =
            year("A 3 1, B 0 1, C 20 0.8, D 5 0.5, E 18 1, F 11 0.9, G 0 0.6, I 30 1, J 0 0.75, M 8 1");

    @Test
    void levelAndBenchmark() {
        SkewedRate now = rate(NOW);
        near(now.rate(), 15.22222);
        near(now.error(), 6.181125);
        interval(now.interval(), 6.868150, 33.73777);
        near(now.pAgainst(12.22), 0.5885003);
        SkewedRate before = rate(BEFORE);
        near(before.error(), 3.577042);
        interval(before.interval(), 5.911898, 20.88277);
    }

    @Test
    void changeOfPersonsWhoAreInBothYears() {
        Set<String> persons = new TreeSet<>(NOW.keySet());
        persons.addAll(BEFORE.keySet());
        double sum = persons.stream()
                .mapToDouble(person -> weight(NOW, person) - weight(BEFORE, person))
                .map(u -> u * u)
                .sum();
        double n = persons.size();
        Difference change = new Difference(rate(NOW).rate() - rate(BEFORE).rate(), StrictMath.sqrt(n / (n - 1) * sum));
        near(change.size(), 4.111111);
        near(change.error(), 5.202564);
        interval(change.interval(), -6.085728, 14.30795);
        near(change.p(), 0.4294059);
    }

    private static SkewedRate rate(Map<String, double[]> year) {
        double n = year.size();
        double sum = year.keySet().stream()
                .mapToDouble(person -> weight(year, person))
                .map(u -> u * u)
                .sum();
        return new SkewedRate(sum(year, 0) / sum(year, 1), StrictMath.sqrt(n / (n - 1) * sum));
    }

    /** What the person's days are off the rate, in relation to all full-time equivalents. */
    private static double weight(Map<String, double[]> year, String person) {
        double[] own = year.getOrDefault(person, new double[2]);
        return (own[0] - sum(year, 0) / sum(year, 1) * own[1]) / sum(year, 1);
    }

    private static double sum(Map<String, double[]> year, int column) {
        return year.values().stream().mapToDouble(person -> person[column]).sum();
    }

    private static Map<String, double[]> year(String persons) {
        Map<String, double[]> year = new HashMap<>();
        for (String person : persons.split(", ")) {
            String[] parts = person.split(" ");
            year.put(parts[0], new double[] {Double.parseDouble(parts[1]), Double.parseDouble(parts[2])});
        }
        return year;
    }
}
