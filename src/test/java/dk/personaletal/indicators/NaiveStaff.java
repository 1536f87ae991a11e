package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Staff by going through the rows of each month once for every figure. */
final class NaiveStaff {
    private final Municipality municipality;
    private final YearMonth opening;
    private final YearMonth closing;
    private final int limit;
    private final Figures figures = new Figures();

    private NaiveStaff(Municipality municipality, YearMonth period, int limit) {
        this.municipality = municipality;
        this.opening = period.minusYears(1);
        this.closing = period;
        this.limit = limit;
    }

    static Figures of(Municipality municipality, YearMonth period, int limit) {
        NaiveStaff naive = new NaiveStaff(municipality, period, limit);
        if (naive.isDelivered(period)) {
            naive.months();
            naive.breakdown("total", row -> "*");
            naive.breakdown("department", NaivePayroll::department);
            naive.breakdown("agreement_group", NaivePayroll::group);
            naive.forms();
            naive.managers();
        }
        return naive.figures;
    }

    private void months() {
        for (YearMonth month : last(25, closing)) {
            int persons = mains(month, NaivePayroll::isMonthly).size();
            count("total", "*", "I alt", month, "persons", persons, persons, persons);
            put("total", "*", "I alt", month, "fte", degree(List.of(month), row -> true), number(1), persons, persons);
        }
    }

    private void breakdown(String breakdown, Function<PayrollFact, String> code) {
        TreeSet<String> members = new TreeSet<>();
        if (breakdown.equals("total")) {
            members.add("*");
        }
        for (YearMonth census : censuses()) {
            last(12, census).forEach(month -> paid(month).forEach(row -> members.add(code.apply(row))));
            mains(census, NaivePayroll::isMonthly).forEach(row -> members.add(code.apply(row)));
        }
        members.forEach(member -> member(breakdown, member, code));
    }

    private void member(String breakdown, String member, Function<PayrollFact, String> code) {
        Predicate<PayrollFact> isIn = row -> code.apply(row).equals(member);
        boolean isTotal = breakdown.equals("total");
        String name = breakdown.equals("department") ? department(member) : name(member);
        for (YearMonth census : censuses()) {
            int persons = count(census, isIn);
            List<YearMonth> year = last(12, census);
            put(breakdown, member, name, census, "fte_year", degree(year, isIn), number(year.size()), persons, persons);
            if (isTotal) {
                count(breakdown, member, name, census, "fte_months", year.size(), null, null);
            } else {
                count(breakdown, member, name, census, "persons", persons, persons, persons);
                BigDecimal fte = degree(List.of(census), isIn);
                put(breakdown, member, name, census, "fte", fte, number(1), persons, persons);
            }
        }
        if (isDelivered(opening)) {
            int before = count(opening, isIn);
            int after = count(closing, isIn);
            int fewest = fewest(before, after);
            change(breakdown, member, name, "persons_change", number(before), number(after), fewest);
            change(
                    breakdown,
                    member,
                    name,
                    "fte_change",
                    degree(List.of(opening), isIn),
                    degree(List.of(closing), isIn),
                    fewest);
        }
    }

    private void change(
            String breakdown,
            String member,
            String name,
            String measure,
            BigDecimal before,
            BigDecimal after,
            int fewest) {
        BigDecimal change = after.subtract(before);
        put(breakdown, member, name, closing, measure, change, number(1), fewest, fewest);
        if (before.signum() > 0) {
            put(breakdown, member, name, closing, measure + "_rate", change, before, fewest, fewest);
        }
    }

    private void forms() {
        Function<PayrollFact, Integer> agreed = row -> rowsOf(row, NaivePayroll::isMonthly);
        Function<PayrollFact, Integer> monthly =
                row -> rowsOf(row, other -> NaivePayroll.isMonthly(other) && NaivePayroll.isPaid(other));
        form("working_time", NaivePayroll::isMonthly, monthly, row -> agreed.apply(row) >= 10000 ? "full" : "part");
        boolean hasSex = censuses().stream()
                .flatMap(month -> mains(month, NaivePayroll::isMonthly).stream())
                .anyMatch(row -> row.detail().sex() != null);
        if (hasSex) {
            form("sex", NaivePayroll::isMonthly, monthly, row -> {
                String sex = row.detail().sex();
                return sex == null ? "?" : sex;
            });
        }
        form("employment_form", row -> true, row -> rowsOf(row, NaivePayroll::isPaid), row -> {
            String category = row.staffCategory();
            return row.payForm() + "|" + (category == null ? "Ordinær" : category);
        });
    }

    private void form(
            String breakdown,
            Predicate<PayrollFact> population,
            Function<PayrollFact, Integer> degree,
            Function<PayrollFact, String> code) {
        TreeSet<String> members = new TreeSet<>();
        censuses().forEach(month -> mains(month, population).forEach(row -> members.add(code.apply(row))));
        for (String member : members) {
            for (YearMonth census : censuses()) {
                List<PayrollFact> all = mains(census, population);
                List<PayrollFact> in = all.stream()
                        .filter(row -> code.apply(row).equals(member))
                        .toList();
                int tenThousandths = in.stream().mapToInt(degree::apply).sum();
                count(breakdown, member, name(member), census, "persons", in.size(), in.size(), all.size());
                BigDecimal fte = BigDecimal.valueOf(tenThousandths, 4);
                put(breakdown, member, name(member), census, "fte", fte, number(1), in.size(), all.size());
                if (!all.isEmpty()) {
                    BigDecimal whole = number(all.size());
                    put(
                            breakdown,
                            member,
                            name(member),
                            census,
                            "share",
                            number(in.size()),
                            whole,
                            in.size(),
                            all.size());
                }
            }
            if (isDelivered(opening)) {
                Predicate<PayrollFact> isIn = row -> code.apply(row).equals(member);
                int before =
                        (int) mains(opening, population).stream().filter(isIn).count();
                int after =
                        (int) mains(closing, population).stream().filter(isIn).count();
                int others = Math.min(
                        mains(opening, population).size() - before,
                        mains(closing, population).size() - after);
                int fewest = fewest(before, after);
                count(
                        breakdown,
                        member,
                        name(member),
                        closing,
                        "persons_change",
                        after - before,
                        fewest,
                        fewest + others);
            }
        }
    }

    private void managers() {
        List<PayrollFact> persons = mains(closing, NaivePayroll::isMonthly);
        Map<String, List<PayrollFact>> led = new TreeMap<>();
        for (PayrollFact person : persons) {
            String manager = person.detail().manager();
            if (manager != null) {
                led.computeIfAbsent(manager, ignored -> new ArrayList<>()).add(person);
            }
        }
        if (!led.isEmpty()) {
            named("total", "*", led.values());
            Map<String, List<List<PayrollFact>>> byDepartment = new TreeMap<>();
            led.values().forEach(employees -> byDepartment
                    .computeIfAbsent(mostFrequentDepartment(employees), ignored -> new ArrayList<>())
                    .add(employees));
            byDepartment.forEach((department, teams) -> named("department", department, teams));
        } else if (persons.stream().anyMatch(person -> person.detail().isManager() != null)) {
            marked("total", "*", persons);
            Map<String, List<PayrollFact>> byDepartment = new TreeMap<>();
            persons.forEach(person -> byDepartment
                    .computeIfAbsent(NaivePayroll.department(person), ignored -> new ArrayList<>())
                    .add(person));
            byDepartment.forEach((department, staff) -> marked("department", department, staff));
        }
    }

    private void named(String breakdown, String member, Collection<List<PayrollFact>> teams) {
        String name = department(member);
        int[] sizes = teams.stream().mapToInt(List::size).sorted().toArray();
        int managers = sizes.length;
        int over = (int) IntStream.of(sizes).filter(size -> size > limit).count();
        boolean isOdd = managers % 2 == 1;
        int middle = isOdd ? sizes[managers / 2] : sizes[managers / 2 - 1] + sizes[managers / 2];
        BigDecimal sum = number(IntStream.of(sizes).sum());
        count(breakdown, member, name, closing, "managers", managers, managers, null);
        put(breakdown, member, name, closing, "employees_per_manager", sum, number(managers), null, managers);
        put(
                breakdown,
                member,
                name,
                closing,
                "median_employees",
                number(middle),
                number(isOdd ? 1 : 2),
                null,
                managers);
        put(breakdown, member, name, closing, "managers_over_limit", number(over), number(managers), over, managers);
        if (breakdown.equals("total")) {
            count(breakdown, member, name, closing, "limit", limit, null, null);
        }
    }

    private void marked(String breakdown, String member, List<PayrollFact> staff) {
        int managers = (int) staff.stream()
                .filter(person -> Boolean.TRUE.equals(person.detail().isManager()))
                .count();
        String name = department(member);
        count(breakdown, member, name, closing, "managers", managers, managers, null);
        if (managers > 0) {
            BigDecimal others = number(staff.size() - managers);
            put(breakdown, member, name, closing, "employees_per_manager", others, number(managers), null, managers);
        }
    }

    private static String mostFrequentDepartment(List<PayrollFact> employees) {
        Map<String, Integer> counts = new TreeMap<>();
        employees.forEach(row -> counts.merge(NaivePayroll.department(row), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private boolean isDelivered(YearMonth month) {
        return municipality.payroll.containsKey(month);
    }

    private List<YearMonth> censuses() {
        return isDelivered(opening) ? List.of(opening, closing) : List.of(closing);
    }

    private List<YearMonth> last(int months, YearMonth to) {
        return IntStream.range(0, months)
                .mapToObj(to::minusMonths)
                .filter(this::isDelivered)
                .toList();
    }

    /** On pay by the month. */
    private List<PayrollFact> paid(YearMonth month) {
        return municipality.payroll.getOrDefault(month, List.of()).stream()
                .filter(row -> NaivePayroll.isPaid(row) && NaivePayroll.isMonthly(row))
                .toList();
    }

    private BigDecimal degree(List<YearMonth> months, Predicate<PayrollFact> isIn) {
        return BigDecimal.valueOf(
                months.stream()
                        .flatMap(month -> paid(month).stream())
                        .filter(isIn)
                        .mapToLong(PayrollFact::degree)
                        .sum(),
                4);
    }

    /** The sum of the degrees of a main employment's person in the month. */
    private int rowsOf(PayrollFact main, Predicate<PayrollFact> which) {
        return municipality.payroll.getOrDefault(main.month(), List.of()).stream()
                .filter(row -> row.person().equals(main.person()) && NaivePayroll.isEmployed(row) && which.test(row))
                .mapToInt(PayrollFact::degree)
                .sum();
    }

    private List<PayrollFact> mains(YearMonth month, Predicate<PayrollFact> population) {
        return NaivePayroll.mains(municipality, month).values().stream()
                .filter(row -> NaivePayroll.isEmployed(row) && population.test(row))
                .toList();
    }

    private int count(YearMonth month, Predicate<PayrollFact> isIn) {
        return (int) mains(month, NaivePayroll::isMonthly).stream().filter(isIn).count();
    }

    private static int fewest(int before, int after) {
        return IntStream.of(before, after).filter(n -> n > 0).min().orElse(0);
    }

    private String department(String member) {
        return NaivePayroll.name(
                municipality,
                closing.minusMonths(24),
                closing,
                member,
                NaivePayroll::department,
                PayrollFact::departmentName);
    }

    private static String name(String member) {
        return switch (member) {
            case "*" -> "I alt";
            case "?" -> "Ukendt";
            case "full" -> "Heltid";
            case "part" -> "Deltid";
            case "K" -> "Kvinder";
            case "M" -> "Mænd";
            default ->
                member.startsWith("M|")
                        ? "Månedsløn, " + member.substring(2)
                        : member.startsWith("T|") ? "Timeløn, " + member.substring(2) : member;
        };
    }

    private void count(
            String breakdown,
            String member,
            String name,
            YearMonth time,
            String measure,
            long count,
            @Nullable Integer persons,
            @Nullable Integer base) {
        put(breakdown, member, name, time, measure, BigDecimal.valueOf(count), number(1), persons, base);
    }

    private void put(
            String breakdown,
            String member,
            String name,
            YearMonth time,
            String measure,
            BigDecimal numerator,
            BigDecimal denominator,
            @Nullable Integer persons,
            @Nullable Integer base) {
        FigureKey key = new FigureKey("staff", breakdown, member, time.toString(), measure);
        figures.put(key, name, numerator, denominator, persons, base);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
