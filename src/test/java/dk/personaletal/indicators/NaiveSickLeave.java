package dk.personaletal.indicators;

import dk.personaletal.indicators.sickleave.SickLeaveRules;
import dk.personaletal.shared.DanishCalendar;
import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** Sick leave by going through every row and month of each window. */
final class NaiveSickLeave {
    private static final BigDecimal DAY_HOURS = new BigDecimal("7.4");

    private final Municipality municipality;
    private final YearMonth period;
    private final YearMonth first;
    private final Map<YearMonth, List<NaiveAbsence.Day>> days;
    private final List<SickLeaveRules.AbsenceGroup> otherAbsence;

    /** What was worked out: every window asks again. */
    private final Map<String, Map<YearMonth, List<NaiveAbsence.Day>>> otherDays = new TreeMap<>();

    private final Figures figures = new Figures();

    private static final class Sums {
        BigDecimal hours = BigDecimal.ZERO;
        BigDecimal degree = BigDecimal.ZERO;
        final Set<UUID> persons = new HashSet<>();
        final Set<UUID> sick = new HashSet<>();
    }

    private NaiveSickLeave(
            Municipality municipality,
            YearMonth period,
            List<Integer> years,
            List<SickLeaveRules.AbsenceGroup> otherAbsence) {
        this.otherAbsence = otherAbsence;
        this.municipality = municipality;
        this.period = period;
        YearMonth rolling = period.minusMonths(11);
        boolean hasRolling = !delivered(rolling, period).isEmpty();
        YearMonth year = years.isEmpty() ? rolling : YearMonth.of(years.get(years.size() - 1), 1);
        this.first = !hasRolling || year.isBefore(rolling) ? year : rolling;
        this.days = new NaiveAbsence(municipality, first, period, Municipality.SICK_CODES).days();
    }

    /** Of the same facts, with figures of its own. */
    private NaiveSickLeave(NaiveSickLeave same) {
        this.municipality = same.municipality;
        this.period = same.period;
        this.first = same.first;
        this.days = same.days;
        this.otherAbsence = same.otherAbsence;
    }

    static Figures of(Municipality municipality, YearMonth period) {
        return of(municipality, period, List.of());
    }

    static Figures of(Municipality municipality, YearMonth period, List<SickLeaveRules.AbsenceGroup> otherAbsence) {
        TreeSet<Integer> years = new TreeSet<>();
        for (YearMonth month : municipality.payroll.keySet()) {
            if (!YearMonth.of(month.getYear(), 12).isAfter(period)) {
                years.add(month.getYear());
            }
        }
        List<Integer> latest = years.descendingSet().stream().limit(5).toList();
        NaiveSickLeave naive = new NaiveSickLeave(municipality, period, latest, otherAbsence);
        for (int year : latest) {
            naive.window(String.valueOf(year), YearMonth.of(year, 1), YearMonth.of(year, 12), year == latest.get(0));
        }
        naive.window(period.toString(), period.minusMonths(11), period, true);
        if (!naive.figures.byKey().isEmpty()) {
            naive.trend();
        }
        return naive.figures;
    }

    /** Two years of single months, and of twelve months with payroll in all of them, inside what is read. */
    private void trend() {
        for (int back = 0; back <= 24; back++) {
            YearMonth month = period.minusMonths(back);
            if (delivered(month, month).size() == 1 && !month.isBefore(first)) {
                breakdown("month", month.toString(), month, month, row -> "*");
                coverage("month", month.toString(), month, month);
            }
            YearMonth start = month.minusMonths(11);
            if (delivered(start, month).size() == 12 && !start.isBefore(first)) {
                breakdown("rolling", month.toString(), start, month, row -> "*");
                coverage("rolling", month.toString(), start, month);
            }
        }
    }

    private List<YearMonth> delivered(YearMonth from, YearMonth to) {
        return municipality.payroll.keySet().stream()
                .filter(month -> !month.isBefore(from) && !month.isAfter(to))
                .toList();
    }

    private void window(String time, YearMonth from, YearMonth to, boolean isDetailed) {
        if (delivered(from, to).isEmpty()) {
            return;
        }
        Sums total = breakdown("total", time, from, to, row -> "*").get("*");
        coverage("total", time, from, to);
        cost(time, from, to);
        if (isDetailed && total != null) {
            breakdown("department", time, from, to, NaivePayroll::department);
            breakdown("agreement_group", time, from, to, NaivePayroll::group);
            breakdown("professional_area", time, from, to, this::area);
            NaiveTraits traits = new NaiveTraits(municipality, first, period, to.atEndOfMonth());
            breakdown("sex", time, from, to, traits::sex);
            breakdown("age_band", time, from, to, traits::ageBand);
            breakdown("sex_age", time, from, to, row -> traits.sex(row) + "|" + traits.ageBand(row));
            spells(time, from, to, total.persons.size());
            distribution(time, from, to);
            otherAbsence(time, from, to, total);
        }
    }

    private void coverage(String breakdown, String time, YearMonth from, YearMonth to) {
        int months = 0;
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            LocalDate day = month.atDay(1);
            months += municipality.absence.stream()
                            .anyMatch(file -> !day.isBefore(file.coversFrom()) && !day.isAfter(file.coversTo()))
                    ? 1
                    : 0;
        }
        if (months > 0) {
            figures.putCount(key(breakdown, "*", time, "absence_months"), "I alt", months, null, null);
        }
    }

    private String area(PayrollFact row) {
        return municipality.areas.stream()
                .filter(area -> area.agreementGroup().equals(NaivePayroll.group(row)))
                .map(IndicatorScope.ProfessionalArea::name)
                .findFirst()
                .orElse("Øvrige områder");
    }

    private Map<String, Sums> breakdown(
            String breakdown, String time, YearMonth from, YearMonth to, Function<PayrollFact, String> code) {
        Map<String, Sums> members = new TreeMap<>();
        if (List.of("total", "rolling", "month").contains(breakdown)) {
            members.put("*", new Sums());
        }
        for (YearMonth month : delivered(from, to)) {
            for (PayrollFact row : municipality.payroll.getOrDefault(month, List.of())) {
                if (NaivePayroll.isPaid(row) && NaivePayroll.isMonthly(row)) {
                    Sums sums = members.computeIfAbsent(code.apply(row), ignored -> new Sums());
                    sums.degree = sums.degree.add(BigDecimal.valueOf(row.degree(), 4));
                    sums.persons.add(row.person());
                }
            }
        }
        for (NaiveAbsence.Day day : in(days, from, to)) {
            if (day.hours().signum() != 0) {
                Sums sums = members.computeIfAbsent(code.apply(day.owner()), ignored -> new Sums());
                sums.hours = sums.hours.add(day.hours());
                sums.sick.add(day.person());
            }
        }
        members.forEach((member, sums) -> member(breakdown, member, time, from, to, sums));
        return members;
    }

    private static List<NaiveAbsence.Day> in(
            Map<YearMonth, List<NaiveAbsence.Day>> days, YearMonth from, YearMonth to) {
        List<NaiveAbsence.Day> found = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            found.addAll(days.getOrDefault(month, List.of()));
        }
        return found;
    }

    private void member(String breakdown, String member, String time, YearMonth from, YearMonth to, Sums sums) {
        String name = breakdown.equals("department")
                ? NaivePayroll.name(
                        municipality, first, period, member, NaivePayroll::department, PayrollFact::departmentName)
                : NaiveTraits.name(breakdown, member);
        BigDecimal months = BigDecimal.valueOf(delivered(from, to).size());
        int persons = sums.persons.size();
        int sick = sums.sick.size();
        figures.put(key(breakdown, member, time, "days"), name, sums.hours, DAY_HOURS, sick, persons);
        figures.put(key(breakdown, member, time, "fte"), name, sums.degree, months, persons, persons);
        figures.put(key(breakdown, member, time, "months"), name, months, BigDecimal.ONE, null, null);
        if (breakdown.equals("total")) {
            figures.put(
                    key(breakdown, member, time, "fte_lost"),
                    name,
                    sums.hours,
                    DAY_HOURS.multiply(net(from, to)),
                    sick,
                    persons);
        }
        if (sums.degree.signum() > 0) {
            BigDecimal net = net(from, to);
            BigDecimal numerator = sums.hours.multiply(months);
            BigDecimal denominator = DAY_HOURS.multiply(sums.degree);
            figures.put(key(breakdown, member, time, "days_per_fte"), name, numerator, denominator, sick, persons);
            BigDecimal norm = breakdown.equals("month") ? working(from) : net;
            figures.put(
                    key(breakdown, member, time, "percent"),
                    name,
                    numerator,
                    denominator.multiply(norm),
                    sick,
                    persons);
        }
    }

    private static BigDecimal working(YearMonth month) {
        return BigDecimal.valueOf(DanishCalendar.workingDays(month.atDay(1), month.atEndOfMonth()));
    }

    private static BigDecimal net(YearMonth from, YearMonth to) {
        return BigDecimal.valueOf(DanishCalendar.netWorkingDays(from.atDay(1), to.atEndOfMonth()));
    }

    /** Hours at the mean pay of an hour, when four fifths of the degrees have a pay. */
    private void cost(String time, YearMonth from, YearMonth to) {
        BigDecimal oere = BigDecimal.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        BigDecimal degree = BigDecimal.ZERO;
        for (YearMonth month : delivered(from, to)) {
            for (PayrollFact row : municipality.payroll.getOrDefault(month, List.of())) {
                if (NaivePayroll.isPaid(row) && NaivePayroll.isMonthly(row)) {
                    degree = degree.add(BigDecimal.valueOf(row.degree(), 4));
                    Long gross = row.detail().gross();
                    if (gross != null) {
                        oere = oere.add(BigDecimal.valueOf(gross));
                        paid = paid.add(BigDecimal.valueOf(row.degree(), 4));
                    }
                }
            }
        }
        Sums sums = sums(time, from, to);
        if (paid.signum() > 0 && paid.multiply(new BigDecimal("1.25")).compareTo(degree) >= 0) {
            figures.put(
                    key("total", "*", time, "cost"),
                    "I alt",
                    sums.hours.multiply(oere.movePointLeft(2)),
                    paid.multiply(new BigDecimal("160330000")),
                    sums.sick.size(),
                    sums.persons.size());
        }
    }

    private Sums sums(String time, YearMonth from, YearMonth to) {
        NaiveSickLeave other = new NaiveSickLeave(this);
        return Objects.requireNonNull(
                other.breakdown("total", time, from, to, row -> "*").get("*"));
    }

    private void distribution(String time, YearMonth from, YearMonth to) {
        Map<String, NaiveSpread.Person> persons = persons(time, from, to);
        if (!persons.isEmpty()) {
            new NaiveSpread(List.copyOf(persons.values()), time).put(figures);
            YearMonth yearBefore = from.minusYears(1);
            int months = delivered(yearBefore, to.minusYears(1)).size();
            boolean hasBefore = time.length() == 4 && months > 0 && !yearBefore.isBefore(first);
            chance(time, from, to).put(figures, time, hasBefore ? chance(time, yearBefore, to.minusYears(1)) : null);
        }
    }

    private boolean isPaidAllTheTime(String person, YearMonth from, YearMonth to) {
        return delivered(from, to).stream()
                .allMatch(month -> municipality.payroll.getOrDefault(month, List.of()).stream()
                        .anyMatch(row -> row.person().toString().equals(person)
                                && NaivePayroll.isPaid(row)
                                && NaivePayroll.isMonthly(row)));
    }

    private NaiveChance chance(String time, YearMonth from, YearMonth to) {
        return new NaiveChance(persons(time, from, to), delivered(from, to).size());
    }

    private Map<String, NaiveSpread.Person> persons(String time, YearMonth from, YearMonth to) {
        Map<String, NaiveSpread.Person> persons = new HashMap<>();
        new NaiveSickLeave(this)
                .breakdown("person", time, from, to, row -> row.person().toString())
                .forEach((name, one) -> persons.put(
                        name,
                        new NaiveSpread.Person(
                                one.hours, one.degree, !one.persons.isEmpty(), isPaidAllTheTime(name, from, to))));
        return persons;
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void otherAbsence(String time, YearMonth from, YearMonth to, Sums total) {
        for (SickLeaveRules.AbsenceGroup group : otherAbsence) {
            BigDecimal hours = BigDecimal.ZERO;
            Set<UUID> absent = new HashSet<>();
            for (NaiveAbsence.Day day : in(otherDays(group), from, to)) {
                if (day.hours().signum() != 0) {
                    hours = hours.add(day.hours());
                    absent.add(day.person());
                }
            }
            BigDecimal months = BigDecimal.valueOf(delivered(from, to).size());
            int persons = total.persons.size();
            FigureKey days = key("other_absence", group.name(), time, "days");
            figures.put(days, group.name(), hours, DAY_HOURS, absent.size(), persons);
            if (total.degree.signum() > 0) {
                figures.put(
                        key("other_absence", group.name(), time, "days_per_fte"),
                        group.name(),
                        hours.multiply(months),
                        DAY_HOURS.multiply(total.degree),
                        absent.size(),
                        persons);
            }
        }
    }

    private Map<YearMonth, List<NaiveAbsence.Day>> otherDays(SickLeaveRules.AbsenceGroup group) {
        return otherDays.computeIfAbsent(
                group.name(), ignored -> new NaiveAbsence(municipality, first, period, group.codes()).days());
    }

    private void spells(String time, YearMonth from, YearMonth to, int allPersons) {
        List<Spell> spells = spells(from, to);
        int[][] bands = {{1, 3}, {4, 7}, {8, 14}, {15, 30}, {31, 90}, {91, 99999}};
        for (int[] band : bands) {
            String member = band[0] == 91 ? "90+" : band[0] + "-" + band[1];
            String name = band[0] == 91 ? "Over 90 dage" : band[0] + "–" + band[1] + " dage";
            spells("length", member, name, time, lasting(spells, band[0], band[1]), allPersons);
        }
        spells("spell_kind", "short", "Korte forløb", time, lasting(spells, 1, 30), allPersons);
        spells("spell_kind", "long", "Lange forløb", time, lasting(spells, 31, 99999), allPersons);
        spells("total", "*", "I alt", time, spells, allPersons);
    }

    private static List<Spell> lasting(List<Spell> spells, int shortest, int longest) {
        return spells.stream()
                .filter(spell -> spell.length >= shortest && spell.length <= longest)
                .toList();
    }

    private void spells(String breakdown, String member, String name, String time, List<Spell> spells, int allPersons) {
        int persons = persons(spells);
        BigDecimal hours = sum(spells.stream().map(Spell::hours).toList());
        figures.putCount(key(breakdown, member, time, "spells"), name, spells.size(), persons, allPersons);
        if (!breakdown.equals("total")) {
            figures.put(key(breakdown, member, time, "days"), name, hours, DAY_HOURS, persons, allPersons);
        }
        if (!spells.isEmpty()) {
            BigDecimal divisor = DAY_HOURS.multiply(BigDecimal.valueOf(spells.size()));
            figures.put(key(breakdown, member, time, "days_per_spell"), name, hours, divisor, persons, allPersons);
        }
    }

    private record Spell(UUID person, int length, BigDecimal hours) {}

    /** Runs of days on which a person is sick, with nothing but days off between them, that have a day in the window. */
    private List<Spell> spells(YearMonth from, YearMonth to) {
        Map<UUID, TreeMap<LocalDate, BigDecimal>> ofPersons = new TreeMap<>();
        days.values().stream().flatMap(List::stream).forEach(day -> ofPersons
                .computeIfAbsent(day.person(), ignored -> new TreeMap<>())
                .merge(day.date(), day.hours(), BigDecimal::add));
        List<Spell> spells = new ArrayList<>();
        ofPersons.forEach((person, sick) -> {
            LocalDate start = null;
            for (LocalDate day : sick.keySet()) {
                start = start == null ? day : start;
                LocalDate next = sick.higherKey(day);
                if (next == null || isWorkingDayBetween(day, next)) {
                    spell(person, sick, start, day, from, to).ifPresent(spells::add);
                    start = null;
                }
            }
        });
        return spells;
    }

    private static boolean isWorkingDayBetween(LocalDate day, LocalDate next) {
        return day.plusDays(1).datesUntil(next).anyMatch(DanishCalendar::isWorkingDay);
    }

    private static Optional<Spell> spell(
            UUID person,
            TreeMap<LocalDate, BigDecimal> sick,
            LocalDate start,
            LocalDate end,
            YearMonth from,
            YearMonth to) {
        List<BigDecimal> inWindow = sick.subMap(start, true, end, true).entrySet().stream()
                .filter(day -> !YearMonth.from(day.getKey()).isBefore(from))
                .filter(day -> !YearMonth.from(day.getKey()).isAfter(to))
                .map(Map.Entry::getValue)
                .toList();
        int length = (int) (end.toEpochDay() - start.toEpochDay()) + 1;
        return inWindow.isEmpty() ? Optional.empty() : Optional.of(new Spell(person, length, sum(inWindow)));
    }

    private static int persons(List<Spell> spells) {
        return (int) spells.stream().map(Spell::person).distinct().count();
    }

    private static FigureKey key(String breakdown, String member, String time, String measure) {
        return new FigureKey("sick_leave", breakdown, member, time, measure);
    }
}
