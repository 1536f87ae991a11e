package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Moves between departments, person by person. */
final class NaiveMobility {
    private final Municipality municipality;
    private final YearMonth closing;
    private final Figures figures;
    private final Map<UUID, PayrollFact> before;
    private final Map<UUID, PayrollFact> after;
    private final Map<String, Map<String, Integer>> moved = new TreeMap<>();

    private NaiveMobility(Municipality municipality, YearMonth closing, Figures figures) {
        this.municipality = municipality;
        this.closing = closing;
        this.figures = figures;
        this.before = NaivePayroll.ordinary(municipality, closing.minusYears(1));
        this.after = NaivePayroll.ordinary(municipality, closing);
    }

    static void add(Municipality municipality, YearMonth closing, Figures figures) {
        new NaiveMobility(municipality, closing, figures).add();
    }

    private void add() {
        Set<String> departments = new TreeSet<>();
        before.values().forEach(row -> departments.add(NaivePayroll.department(row)));
        before.forEach((person, row) -> {
            PayrollFact later = after.get(person);
            if (later != null && !NaivePayroll.department(later).equals(NaivePayroll.department(row))) {
                moved.computeIfAbsent(NaivePayroll.department(row), from -> new TreeMap<>())
                        .merge(NaivePayroll.department(later), 1, Integer::sum);
            }
        });
        int all = moved.values().stream()
                .flatMap(to -> to.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        put("total", "*", "I alt", "moved", all, 1, before.size());
        if (!before.isEmpty()) {
            put("total", "*", "I alt", "moved_rate", all, before.size(), before.size());
        }
        departments.forEach(this::department);
    }

    private void department(String department) {
        int opening = (int) before.values().stream()
                .filter(row -> NaivePayroll.department(row).equals(department))
                .count();
        Map<String, Integer> to = moved.getOrDefault(department, Map.of());
        int out = to.values().stream().mapToInt(Integer::intValue).sum();
        int in = moved.values().stream()
                .mapToInt(targets -> targets.getOrDefault(department, 0))
                .sum();
        put("department", department, name(department), "transfers_out_rate", out, opening, opening);
        put("department", department, name(department), "transfers_in_rate", in, opening, opening);
        to.forEach((target, persons) -> put(
                "department_pair",
                department + ">" + target,
                name(department) + " til " + name(target),
                "moved_between",
                persons,
                1,
                opening));
    }

    private String name(String department) {
        return NaivePayroll.name(
                municipality,
                closing.minusYears(1),
                closing,
                department,
                NaivePayroll::department,
                PayrollFact::departmentName);
    }

    private void put(
            String breakdown, String member, String name, String measure, int persons, int denominator, int base) {
        figures.put(
                new FigureKey("turnover", breakdown, member, closing.toString(), measure),
                name,
                BigDecimal.valueOf(persons),
                BigDecimal.valueOf(denominator),
                persons,
                base);
    }
}
