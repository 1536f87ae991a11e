package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Age by going through the persons once for every figure. */
final class NaiveAge {
    private static final Map<String, Predicate<Person>> BANDS = bandsByName();

    private final Municipality municipality;
    private final YearMonth opening;
    private final YearMonth closing;
    private final List<Person> before;
    private final List<Person> after;
    private final Figures figures = new Figures();

    private record Person(String group, @Nullable Integer years, String sex) {}

    private NaiveAge(Municipality municipality, YearMonth period) {
        this.municipality = municipality;
        this.opening = period.minusYears(1);
        this.closing = period;
        this.before = persons(opening);
        this.after = persons(closing);
    }

    static Figures of(Municipality municipality, YearMonth period) {
        NaiveAge naive = new NaiveAge(municipality, period);
        if (municipality.payroll.containsKey(period)) {
            naive.bands();
            naive.mean();
            naive.groups();
            naive.sexes();
            NaivePension.add(municipality, period, naive.figures);
        }
        return naive.figures;
    }

    private List<Person> persons(YearMonth month) {
        List<Person> persons = new ArrayList<>();
        NaivePayroll.mains(municipality, month).values().forEach(row -> {
            if (NaivePayroll.isEmployed(row) && NaivePayroll.isMonthly(row)) {
                persons.add(new Person(
                        NaivePayroll.group(row), NaivePayroll.years(row), Objects.requireNonNullElse(row.sex(), "?")));
            }
        });
        return persons;
    }

    private boolean hasOpening() {
        return municipality.payroll.containsKey(opening);
    }

    private void bands() {
        BANDS.forEach((names, isIn) -> band(names.split(";")[0], names.split(";")[1], isIn));
    }

    private static Map<String, Predicate<Person>> bandsByName() {
        Map<String, Predicate<Person>> bands = new LinkedHashMap<>();
        bands.put("u20;Personer under 20", years(-999, 19));
        bands.put("20-29;Personer 20–29", years(20, 29));
        bands.put("30-39;Personer 30–39", years(30, 39));
        bands.put("40-49;Personer 40–49", years(40, 49));
        bands.put("50-59;Personer 50–59", years(50, 59));
        bands.put("60-69;Personer 60–69", years(60, 69));
        bands.put("70-74;Personer 70–74", years(70, 74));
        bands.put("75+;Personer 75 og derover", years(75, 999));
        bands.put("unknown;Alder ukendt", person -> person.years() == null);
        bands.put("*;I alt", person -> true);
        return bands;
    }

    private void band(String member, String name, Predicate<Person> isIn) {
        int had = (int) before.stream().filter(isIn).count();
        int has = (int) after.stream().filter(isIn).count();
        if (member.equals("unknown") && had + has == 0) {
            return;
        }
        figures.putCount(key("band", member, closing, "persons"), name, has, has, after.size());
        share(key("band", member, closing, "share"), name, has, after.size());
        if (!hasOpening()) {
            return;
        }
        int fewest = IntStream.of(had, has).filter(n -> n > 0).min().orElse(0);
        figures.putCount(key("band", member, opening, "persons"), name, had, had, before.size());
        share(key("band", member, opening, "share"), name, had, before.size());
        if (!before.isEmpty() && !after.isEmpty()) {
            figures.put(
                    key("band", member, closing, "share_change"),
                    name,
                    number(has * before.size() - had * after.size()),
                    number(after.size() * before.size()),
                    fewest,
                    Math.min(before.size(), after.size()));
        }
        figures.putCount(key("band", member, closing, "change"), name, has - had, fewest, had);
        if (had > 0) {
            figures.put(key("band", member, closing, "change_rate"), name, number(has - had), number(had), fewest, had);
        }
    }

    private void mean() {
        int[] old = known(before);
        int[] now = known(after);
        mean(opening, old);
        mean(closing, now);
        if (old.length > 0 && now.length > 0) {
            int rise = IntStream.of(now).sum() * old.length - IntStream.of(old).sum() * now.length;
            int fewest = Math.min(old.length, now.length);
            figures.put(
                    key("band", "mean", closing, "mean_age_change"),
                    "Gennemsnitsalder",
                    number(rise),
                    number(old.length * now.length),
                    null,
                    fewest);
            figures.put(
                    key("band", "mean", closing, "mean_age_change_rate"),
                    "Gennemsnitsalder",
                    number(rise),
                    number(now.length * IntStream.of(old).sum()),
                    null,
                    fewest);
        }
    }

    private void mean(YearMonth month, int[] years) {
        if (years.length > 0) {
            figures.put(
                    key("band", "mean", month, "mean_age"),
                    "Gennemsnitsalder",
                    number(IntStream.of(years).sum()),
                    number(years.length),
                    null,
                    years.length);
        }
    }

    private void groups() {
        TreeSet<String> groups = new TreeSet<>(List.of("*"));
        before.forEach(person -> groups.add(person.group()));
        after.forEach(person -> groups.add(person.group()));
        groups.forEach(this::group);
    }

    private void group(String group) {
        String name = group.equals("*") ? "I alt" : group.equals("?") ? "Ukendt" : group;
        List<Person> had = in(group, before);
        List<Person> has = in(group, after);
        if (hasOpening()) {
            group(group, name, opening, had);
        }
        group(group, name, closing, has);
    }

    private void group(String group, String name, YearMonth month, List<Person> has) {
        figures.putCount(key("agreement_group", group, month, "persons"), name, has.size(), has.size(), has.size());
        int[] years = known(has);
        for (int age : new int[] {55, 60}) {
            int older = (int) IntStream.of(years).filter(n -> n >= age).count();
            figures.putCount(
                    key("agreement_group", group, month, "persons_" + age + "_plus"), name, older, older, years.length);
            share(key("agreement_group", group, month, "share_" + age + "_plus"), name, older, years.length);
        }
        if (years.length > 0) {
            figures.put(
                    key("agreement_group", group, month, "mean_age"),
                    name,
                    number(IntStream.of(years).sum()),
                    number(years.length),
                    null,
                    years.length);
        }
    }

    private void sexes() {
        Map.of("K", "Kvinder", "M", "Mænd", "?", "Køn ukendt").forEach((sex, name) -> {
            List<Person> all =
                    after.stream().filter(person -> person.sex().equals(sex)).toList();
            BANDS.forEach((names, isIn) -> {
                int has = (int) all.stream().filter(isIn).count();
                if (!all.isEmpty() && after.stream().anyMatch(isIn)) {
                    String member = names.split(";")[0] + "|" + sex;
                    figures.putCount(key("band_sex", member, closing, "persons"), name, has, has, all.size());
                    share(key("band_sex", member, closing, "share"), name, has, all.size());
                }
            });
        });
    }

    private void share(FigureKey key, String name, int persons, int base) {
        if (base > 0) {
            figures.put(key, name, number(persons), number(base), persons, base);
        }
    }

    private static List<Person> in(String group, List<Person> persons) {
        return persons.stream()
                .filter(person -> group.equals("*") || person.group().equals(group))
                .toList();
    }

    private static int[] known(List<Person> persons) {
        return persons.stream()
                .map(Person::years)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Predicate<Person> years(int from, int to) {
        return person -> person.years() != null && person.years() >= from && person.years() <= to;
    }

    private static FigureKey key(String breakdown, String member, YearMonth month, String measure) {
        return new FigureKey("age", breakdown, member, month.toString(), measure);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
