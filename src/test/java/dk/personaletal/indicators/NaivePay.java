package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Pay by lists of persons, each a list of rows. */
final class NaivePay {
    private static final List<Map.Entry<String, Function<PayrollDetail, @Nullable Long>>> PARTS = List.of(
            Map.entry("gross", PayrollDetail::gross),
            Map.entry("base", PayrollDetail::base),
            Map.entry("supplement", PayrollDetail::supplement),
            Map.entry("pension", PayrollDetail::pension));

    private final Municipality municipality;
    private final YearMonth opening;
    private final YearMonth closing;
    private final int dominant;
    private final Figures figures = new Figures();

    /** A sum over persons: of pay, of degrees, and the largest ones' pay together. */
    private record Sum(int persons, BigInteger pay, BigInteger degree, BigInteger largest) {}

    /** One person's part of a sum. */
    private record Part(BigInteger pay, BigInteger degree) {}

    private NaivePay(Municipality municipality, YearMonth period, int dominant) {
        this.municipality = municipality;
        this.opening = period.minusYears(1);
        this.closing = period;
        this.dominant = dominant;
    }

    static Figures of(Municipality municipality, YearMonth period, int dominant) {
        NaivePay naive = new NaivePay(municipality, period, dominant);
        Set<String> groups = new TreeSet<>();
        for (YearMonth month : List.of(naive.opening, naive.closing)) {
            naive.rows(month, "*").forEach(row -> groups.add(NaivePayroll.group(row)));
        }
        naive.cell("total", "*");
        groups.forEach(group -> naive.cell("agreement_group", group));
        return naive.figures;
    }

    private void cell(String breakdown, String member) {
        Map<UUID, List<PayrollFact>> before = persons(opening, member);
        Map<UUID, List<PayrollFact>> now = persons(closing, member);
        level(breakdown, member, opening, before);
        level(breakdown, member, closing, now);
        sexes(breakdown, member, opening, before);
        sexes(breakdown, member, closing, now);
        change(breakdown, member, "gross_mean_change", before, now);
        likeForLike(breakdown, member, "same", inAGroup(member, pair -> !pair.isOneOff()));
        if (member.equals("*")) {
            Map<UUID, Pair> changed = pairs(before, now);
            changed.keySet().removeAll(inAGroup(member, pair -> true).keySet());
            likeForLike(breakdown, member, "changed_group", changed);
            int oneOff = inAGroup(member, Pair::isOneOff).size();
            if (oneOff > 0) {
                put(breakdown, member, closing, "one_off_persons", number(oneOff), BigInteger.ONE, 0, oneOff, null, 0);
            }
        }
    }

    /** What a person had, and has for the degree of then; tenthousandths of an oere. */
    private record Pair(BigInteger before, BigInteger now) {
        /** Off by more than half of what it was. */
        boolean isOneOff() {
            return now.subtract(before).abs().shiftLeft(1).compareTo(before) > 0;
        }

        Pair plus(Pair other) {
            return new Pair(before.add(other.before), now.add(other.now));
        }
    }

    /** By person, what is so of the person in this group; in the total, what is so of the person in any group. */
    private Map<UUID, Pair> inAGroup(String member, Predicate<Pair> which) {
        Map<UUID, Pair> all = new TreeMap<>();
        Set<String> groups = new TreeSet<>();
        rows(closing, member).forEach(row -> groups.add(NaivePayroll.group(row)));
        groups.forEach(
                group -> pairs(persons(opening, group), persons(closing, group)).forEach((person, pair) -> {
                    if (which.test(pair)) {
                        all.merge(person, pair, Pair::plus);
                    }
                }));
        return all;
    }

    private static Map<UUID, Pair> pairs(Map<UUID, List<PayrollFact>> before, Map<UUID, List<PayrollFact>> now) {
        Map<UUID, Pair> pairs = new TreeMap<>();
        before.forEach((person, rows) -> {
            if (now.containsKey(person)) {
                Part was = parts(List.of(rows), PayrollDetail::gross).get(0);
                Part is = parts(List.of(now.get(person)), PayrollDetail::gross).get(0);
                BigDecimal monthly = new BigDecimal(is.pay().multiply(BigInteger.valueOf(10_000)))
                        .divide(new BigDecimal(is.degree()), 0, RoundingMode.HALF_UP);
                pairs.put(
                        person,
                        new Pair(
                                was.pay().multiply(BigInteger.valueOf(10_000)),
                                was.degree().multiply(monthly.toBigInteger())));
            }
        });
        return pairs;
    }

    private void likeForLike(String breakdown, String member, String kind, Map<UUID, Pair> persons) {
        if (persons.isEmpty()) {
            return;
        }
        int all = persons.size();
        put(breakdown, member, closing, kind + "_persons", number(all), BigInteger.ONE, 0, all, null, 0);
        BigInteger was = persons.values().stream().map(Pair::before).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger is = persons.values().stream().map(Pair::now).reduce(BigInteger.ZERO, BigInteger::add);
        if (was.signum() > 0 && is.signum() > 0) {
            BigInteger largest = largest(persons.values(), Pair::before)
                    .max(up(largest(persons.values(), Pair::now).multiply(was), is));
            put(breakdown, member, closing, kind + "_gross_mean_change", is.subtract(was), was, 0, all, largest, 0);
        }
    }

    private BigInteger largest(Collection<Pair> persons, Function<Pair, BigInteger> amount) {
        return persons.stream()
                .map(amount.andThen(BigInteger::abs))
                .sorted(Comparator.reverseOrder())
                .limit(dominant)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private void level(String breakdown, String member, YearMonth month, Map<UUID, List<PayrollFact>> persons) {
        if (persons.isEmpty()) {
            return;
        }
        int all = persons.size();
        put(breakdown, member, month, "persons", number(all), BigInteger.ONE, 0, all, null, 0);
        for (Map.Entry<String, Function<PayrollDetail, @Nullable Long>> part : PARTS) {
            Sum sum = sum(persons.values(), part.getValue());
            if (sum.persons() > 0) {
                put(
                        breakdown,
                        member,
                        month,
                        part.getKey() + "_mean",
                        sum.pay(),
                        sum.degree(),
                        2,
                        sum.persons(),
                        sum.largest(),
                        4);
            }
        }
        List<Part> sorted = parts(persons.values(), PayrollDetail::gross).stream()
                .sorted((a, b) -> a.pay().multiply(b.degree()).compareTo(b.pay().multiply(a.degree())))
                .toList();
        Part low = sorted.get((all - 1) / 2);
        Part high = sorted.get(all / 2);
        BigInteger pay = low.pay().multiply(high.degree()).add(high.pay().multiply(low.degree()));
        BigInteger degree = low.degree().multiply(high.degree()).shiftLeft(1);
        put(breakdown, member, month, "gross_median", pay, degree, 2, all, null, 4);
    }

    private void change(
            String breakdown,
            String member,
            String measure,
            Map<UUID, List<PayrollFact>> personsBefore,
            Map<UUID, List<PayrollFact>> personsNow) {
        if (personsBefore.isEmpty() || personsNow.isEmpty()) {
            return;
        }
        Sum before = sum(personsBefore.values(), PayrollDetail::gross);
        Sum now = sum(personsNow.values(), PayrollDetail::gross);
        BigInteger was = before.pay().multiply(now.degree());
        BigInteger is = now.pay().multiply(before.degree());
        BigInteger largest =
                before.largest().multiply(now.degree()).max(up(now.largest().multiply(was), now.pay()));
        int fewest = Math.min(before.persons(), now.persons());
        put(breakdown, member, closing, measure, is.subtract(was), was, 0, fewest, largest, 0);
    }

    private void sexes(String breakdown, String member, YearMonth month, Map<UUID, List<PayrollFact>> persons) {
        List<List<PayrollFact>> women = ofSex("K", persons.values());
        List<List<PayrollFact>> men = ofSex("M", persons.values());
        Sum w = sum(women, PayrollDetail::gross);
        Sum m = sum(men, PayrollDetail::gross);
        if (!women.isEmpty()) {
            put(breakdown, member, month, "women_mean", w.pay(), w.degree(), 2, women.size(), w.largest(), 4);
        }
        if (!men.isEmpty()) {
            put(breakdown, member, month, "men_mean", m.pay(), m.degree(), 2, men.size(), m.largest(), 4);
        }
        if (!women.isEmpty() && !men.isEmpty()) {
            BigInteger numerator = w.pay().multiply(m.degree());
            BigInteger largest =
                    w.largest().multiply(m.degree()).max(up(m.largest().multiply(numerator), m.pay()));
            put(
                    breakdown,
                    member,
                    month,
                    "women_of_men",
                    numerator,
                    w.degree().multiply(m.pay()),
                    0,
                    Math.min(women.size(), men.size()),
                    largest,
                    0);
        }
    }

    private static List<List<PayrollFact>> ofSex(String sex, Collection<List<PayrollFact>> persons) {
        return persons.stream()
                .filter(rows ->
                        rows.stream().allMatch(row -> sex.equals(row.detail().sex())))
                .toList();
    }

    private Map<UUID, List<PayrollFact>> persons(YearMonth month, String member) {
        Map<UUID, List<PayrollFact>> persons = new TreeMap<>();
        rows(month, member).forEach(row -> persons.computeIfAbsent(row.person(), ignored -> new ArrayList<>())
                .add(row));
        return persons;
    }

    private List<PayrollFact> rows(YearMonth month, String member) {
        return municipality.payroll.getOrDefault(month, List.of()).stream()
                .filter(row -> NaivePayroll.isMonthly(row) && NaivePayroll.isOrdinary(row))
                .filter(row -> row.status() == 1)
                .filter(row -> row.employedFrom() == null || !row.employedFrom().isAfter(month.atDay(1)))
                .filter(row -> row.employedTo() == null || !row.employedTo().isBefore(month.atEndOfMonth()))
                .filter(row -> row.degree() > 0 && row.detail().gross() != null)
                .filter(row -> member.equals("*") || NaivePayroll.group(row).equals(member))
                .toList();
    }

    private Sum sum(Collection<List<PayrollFact>> persons, Function<PayrollDetail, @Nullable Long> amount) {
        List<Part> parts = parts(persons, amount);
        return new Sum(
                parts.size(),
                parts.stream().map(Part::pay).reduce(BigInteger.ZERO, BigInteger::add),
                parts.stream().map(Part::degree).reduce(BigInteger.ZERO, BigInteger::add),
                parts.stream()
                        .map(part -> part.pay().abs())
                        .sorted(Comparator.reverseOrder())
                        .limit(dominant)
                        .reduce(BigInteger.ZERO, BigInteger::add));
    }

    private static List<Part> parts(
            Collection<List<PayrollFact>> persons, Function<PayrollDetail, @Nullable Long> amount) {
        List<Part> parts = new ArrayList<>();
        for (List<PayrollFact> rows : persons) {
            List<PayrollFact> paid = rows.stream()
                    .filter(row -> amount.apply(row.detail()) != null)
                    .toList();
            if (!paid.isEmpty()) {
                long pay = paid.stream()
                        .mapToLong(row -> Objects.requireNonNull(amount.apply(row.detail())))
                        .sum();
                long degree = paid.stream().mapToLong(PayrollFact::degree).sum();
                parts.add(new Part(BigInteger.valueOf(pay), BigInteger.valueOf(degree)));
            }
        }
        return parts;
    }

    private static BigInteger up(BigInteger number, BigInteger by) {
        return number.add(by).subtract(BigInteger.ONE).divide(by);
    }

    private static BigInteger number(int value) {
        return BigInteger.valueOf(value);
    }

    /** The decimals are those of kroner and of degrees. */
    private void put(
            String breakdown,
            String member,
            YearMonth month,
            String measure,
            BigInteger numerator,
            BigInteger denominator,
            int decimals,
            int persons,
            @Nullable BigInteger largest,
            int degreeDecimals) {
        figures.put(
                new FigureKey("pay", breakdown, member, month.toString(), measure),
                member.equals("*") ? "I alt" : member.equals("?") ? "Ukendt" : member,
                new BigDecimal(numerator, decimals),
                new BigDecimal(denominator, degreeDecimals),
                persons,
                persons,
                largest == null ? null : new BigDecimal(largest, decimals));
    }
}
