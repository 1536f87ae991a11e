package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turnover by sets of persons. */
final class NaiveTurnover {
    private final Municipality municipality;
    private final YearMonth opening;
    private final YearMonth closing;
    private final Map<UUID, PayrollFact> before;
    private final Map<UUID, PayrollFact> after;
    private final Figures figures = new Figures();

    private NaiveTurnover(Municipality municipality, YearMonth period) {
        this.municipality = municipality;
        this.opening = period.minusYears(1);
        this.closing = period;
        this.before = NaivePayroll.ordinary(municipality, opening);
        this.after = NaivePayroll.ordinary(municipality, closing);
    }

    static Figures of(Municipality municipality, YearMonth period) {
        NaiveTurnover naive = new NaiveTurnover(municipality, period);
        if (municipality.payroll.containsKey(period) && municipality.payroll.containsKey(naive.opening)) {
            NaiveMobility.add(municipality, period, naive.figures);
            NaiveTurnoverByAge.add(municipality, period, naive.figures);
            NaiveDepartures.add(municipality, period, naive.figures);
        }
        if (municipality.payroll.containsKey(period)) {
            naive.breakdown("total", row -> "*", row -> null);
            naive.breakdown("department", NaivePayroll::department, PayrollFact::departmentName);
            naive.breakdown("unit", NaivePayroll::unit, PayrollFact::unitName);
            naive.breakdown("agreement_group", NaivePayroll::group, PayrollFact::agreementGroup);
        }
        return naive.figures;
    }

    private void breakdown(
            String breakdown, Function<PayrollFact, String> code, Function<PayrollFact, @Nullable String> name) {
        Set<String> members = new TreeSet<>();
        before.values().forEach(row -> members.add(code.apply(row)));
        after.values().forEach(row -> members.add(code.apply(row)));
        if (breakdown.equals("total")) {
            members.add("*");
        }
        members.forEach(member ->
                member(breakdown, member, code, NaivePayroll.name(municipality, opening, closing, member, code, name)));
    }

    private void member(String breakdown, String member, Function<PayrollFact, String> code, String name) {
        Set<UUID> had = persons(before, member, code);
        Set<UUID> has = persons(after, member, code);
        boolean isTotal = breakdown.equals("total");
        Count count = (measure, persons, base) -> figures.putCount(
                new FigureKey("turnover", breakdown, member, closing.toString(), measure),
                name,
                persons,
                persons,
                base);
        count.put("closing", has.size(), has.size());
        if (!municipality.payroll.containsKey(opening)) {
            return;
        }
        int leavers = minus(had, after.keySet());
        int joiners = minus(has, before.keySet());
        count.put("opening", had.size(), had.size());
        count.put("leavers", leavers, had.size());
        count.put("joiners", joiners, had.size());
        if (isTotal) {
            count.put("short_stays", shortStays(), had.size());
        } else {
            count.put("transfers_out", minus(had, has) - leavers, had.size());
            count.put("transfers_in", minus(has, had) - joiners, had.size());
        }
        if (!had.isEmpty()) {
            rate(breakdown, member, name, "leavers_rate", leavers, had.size());
            rate(breakdown, member, name, "joiners_rate", joiners, had.size());
        }
    }

    private void rate(String breakdown, String member, String name, String measure, int persons, int base) {
        figures.put(
                new FigureKey("turnover", breakdown, member, closing.toString(), measure),
                name,
                BigDecimal.valueOf(persons),
                BigDecimal.valueOf(base),
                persons,
                base);
    }

    private int shortStays() {
        Set<UUID> inside = new HashSet<>();
        for (int i = 1; i < 12; i++) {
            inside.addAll(
                    NaivePayroll.ordinary(municipality, opening.plusMonths(i)).keySet());
        }
        inside.removeAll(before.keySet());
        return minus(inside, after.keySet());
    }

    private static Set<UUID> persons(
            Map<UUID, PayrollFact> population, String member, Function<PayrollFact, String> code) {
        return population.values().stream()
                .filter(row -> code.apply(row).equals(member))
                .map(PayrollFact::person)
                .collect(Collectors.toSet());
    }

    private static int minus(Set<UUID> from, Set<UUID> taken) {
        return (int) from.stream().filter(person -> !taken.contains(person)).count();
    }

    private interface Count {
        void put(String measure, int persons, int base);
    }
}
