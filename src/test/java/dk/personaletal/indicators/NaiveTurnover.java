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

    private final boolean isComparable;

    private NaiveTurnover(Municipality municipality, YearMonth period, NaiveScope scope) {
        this.municipality = municipality;
        this.opening = period.minusYears(1);
        this.closing = period;
        this.before = NaivePayroll.ordinary(municipality, opening);
        this.after = NaivePayroll.ordinary(municipality, closing);
        this.isComparable = scope.isComparable(before, after);
    }

    static Figures of(Municipality municipality, YearMonth period, NaiveScope scope) {
        NaiveTurnover naive = new NaiveTurnover(municipality, period, scope);
        if (municipality.payroll.containsKey(period) && municipality.payroll.containsKey(naive.opening)) {
            if (naive.isComparable) {
                NaiveMobility.add(municipality, period, naive.figures);
                NaiveTurnoverByAge.add(municipality, period, naive.figures);
                NaiveDepartures.add(municipality, period, naive.figures);
                naive.ways();
            } else {
                naive.reason();
            }
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
        count.put("opening", had.size(), had.size());
        if (!isComparable) {
            return;
        }
        int leavers = minus(had, after.keySet());
        int joiners = minus(has, before.keySet());
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

    /** Why the two can't be compared. */
    private void reason() {
        Set<UUID> both = new HashSet<>(before.keySet());
        both.retainAll(after.keySet());
        Set<String> units = NaiveScope.units(before);
        Set<String> recurring = new HashSet<>(units);
        recurring.retainAll(NaiveScope.units(after));
        Way put = (measure, number, persons, base) -> figures.putCount(
                new FigureKey("turnover", "total", "*", closing.toString(), measure), "I alt", number, persons, base);
        put.put("in_both", both.size(), both.size(), before.size());
        put.put("units_before", units.size(), null, null);
        put.put("units_recurring", recurring.size(), null, null);
    }

    private void ways() {
        way("municipality", "Ud af eller ind i kommunen", false);
        way("terms", "Ansat på andre vilkår", true);
    }

    private void way(String way, String name, boolean stays) {
        put(way, name, "leavers", among(minusOf(before, after), closing, stays));
        put(way, name, "joiners", among(minusOf(after, before), opening, stays));
    }

    private void put(String way, String name, String measure, int persons) {
        figures.putCount(
                new FigureKey("turnover", "way", way, closing.toString(), measure),
                name,
                persons,
                persons,
                before.size());
    }

    private int among(Set<UUID> persons, YearMonth month, boolean employed) {
        Map<UUID, PayrollFact> mains = NaivePayroll.mains(municipality, month);
        return (int) persons.stream()
                .filter(person -> (mains.containsKey(person) && NaivePayroll.isEmployed(mains.get(person))) == employed)
                .count();
    }

    private static Set<UUID> minusOf(Map<UUID, PayrollFact> from, Map<UUID, PayrollFact> taken) {
        Set<UUID> left = new HashSet<>(from.keySet());
        left.removeAll(taken.keySet());
        return left;
    }

    private interface Way {
        void put(String measure, int number, @Nullable Integer persons, @Nullable Integer base);
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
