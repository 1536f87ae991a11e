package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every departure by walking from census to census. */
final class NaiveDepartures {
    private static final int REHIRED_WITHIN = 3;

    private final Municipality municipality;
    private final YearMonth opening;
    private final YearMonth closing;
    private final Figures figures;
    private final List<YearMonth> censuses;
    private final List<Departure> departures = new ArrayList<>();
    private final List<Departure> rehired = new ArrayList<>();

    private record Departure(
            UUID person,
            YearMonth gone,
            String reason,
            @Nullable LocalDate from,
            @Nullable Integer years) {}

    private NaiveDepartures(Municipality municipality, YearMonth closing, Figures figures) {
        this.municipality = municipality;
        this.opening = closing.minusYears(1);
        this.closing = closing;
        this.figures = figures;
        this.censuses = Stream.iterate(opening, month -> !month.isAfter(closing), month -> month.plusMonths(1))
                .filter(municipality.payroll::containsKey)
                .toList();
    }

    static void add(Municipality municipality, YearMonth closing, Figures figures) {
        NaiveDepartures naive = new NaiveDepartures(municipality, closing, figures);
        naive.walk();
        naive.months();
        naive.groups();
        naive.total();
        naive.since();
    }

    private void walk() {
        for (int i = 1; i < censuses.size(); i++) {
            YearMonth gone = censuses.get(i);
            for (PayrollFact row :
                    NaivePayroll.ordinary(municipality, censuses.get(i - 1)).values()) {
                if (!isEmployed(row.person(), gone)) {
                    boolean isBack = censuses.stream()
                            .anyMatch(month -> month.isAfter(gone)
                                    && !month.isAfter(gone.plusMonths(REHIRED_WITHIN))
                                    && isEmployed(row.person(), month));
                    (isBack ? rehired : departures).add(departure(row, gone));
                }
            }
        }
    }

    private boolean isEmployed(UUID person, YearMonth month) {
        PayrollFact main = NaivePayroll.mains(municipality, month).get(person);
        return main != null && NaivePayroll.isEmployed(main);
    }

    private Departure departure(PayrollFact last, YearMonth gone) {
        Optional<PayrollFact> ended =
                Optional.ofNullable(NaivePayroll.mains(municipality, gone).get(last.person()));
        LocalDate lastDay = Stream.of(Optional.of(last), ended)
                .flatMap(Optional::stream)
                .map(PayrollFact::employedTo)
                .filter(Objects::nonNull)
                .filter(day -> !day.isBefore(last.month().atEndOfMonth()) && !day.isAfter(gone.atEndOfMonth()))
                .findFirst()
                .orElse(last.month().atEndOfMonth());
        String reason = Stream.of(ended, Optional.of(last))
                .flatMap(Optional::stream)
                .map(PayrollFact::leavingReason)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .map(NaiveDepartures::listed)
                .orElse("Ikke oplyst");
        Integer years = last.employedFrom() == null
                ? null
                : Period.between(last.employedFrom(), lastDay.plusDays(1)).getYears();
        return new Departure(last.person(), gone, reason, last.employedFrom(), years);
    }

    private static String listed(String written) {
        return switch (written.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "pension" -> "Pension";
            case "nyt job", "ny stilling" -> "Ny stilling";
            default -> "Andet";
        };
    }

    private void months() {
        for (int i = 1; i < censuses.size(); i++) {
            YearMonth month = censuses.get(i);
            int employed =
                    NaivePayroll.ordinary(municipality, censuses.get(i - 1)).size();
            List<Departure> gone = departures.stream()
                    .filter(departure -> departure.gone().equals(month))
                    .toList();
            put("month", "*", "I alt", month, "employed", employed, 1, employed, employed);
            put("month", "*", "I alt", month, "departures", gone.size(), 1, gone.size(), employed);
            put("month", "*", "I alt", month, "departures_rate", gone.size(), employed, gone.size(), employed);
        }
    }

    private void groups() {
        TreeSet<String> reasons = new TreeSet<>();
        departures.forEach(departure -> reasons.add(departure.reason()));
        reasons.forEach(reason ->
                group("reason", reason, reason, departure -> departure.reason().equals(reason)));
        Map<String, Predicate<Departure>> bands = new LinkedHashMap<>();
        bands.put("u1;Under 1 år", years(-999, 0));
        bands.put("1-2;1–2 år", years(1, 2));
        bands.put("3-5;3–5 år", years(3, 5));
        bands.put("6-10;6–10 år", years(6, 10));
        bands.put("11+;Over 10 år", years(11, 999));
        if (departures.stream().anyMatch(departure -> departure.years() == null)) {
            bands.put("unknown;Ukendt", departure -> departure.years() == null);
        }
        bands.forEach((names, isIn) -> group("service", names.split(";")[0], names.split(";")[1], isIn));
    }

    private void group(String breakdown, String member, String name, Predicate<Departure> isIn) {
        List<Departure> in = departures.stream().filter(isIn).toList();
        int all = persons(departures);
        put(breakdown, member, name, closing, "departures", in.size(), 1, persons(in), all);
        put(breakdown, member, name, closing, "departures_share", in.size(), departures.size(), persons(in), all);
    }

    private void total() {
        int before = NaivePayroll.ordinary(municipality, opening).size();
        List<Departure> known = departures.stream()
                .filter(departure -> departure.years() != null)
                .toList();
        List<Departure> first = known.stream().filter(years(-999, 0)).toList();
        Set<UUID> hired = new HashSet<>();
        censuses.forEach(month -> NaivePayroll.ordinary(municipality, month).values().stream()
                .filter(row -> isInside(row.employedFrom()))
                .forEach(row -> hired.add(row.person())));
        int left = persons(departures.stream()
                .filter(departure -> isInside(departure.from()))
                .toList());
        total("departures", departures.size(), 1, persons(departures), before);
        total("rehired", rehired.size(), 1, persons(rehired), before);
        total("first_year", first.size(), 1, persons(first), persons(known));
        total("first_year_share", first.size(), known.size(), persons(first), persons(known));
        figures.putCount(
                new FigureKey("turnover", "total", "*", closing.toString(), "rehired_within"),
                "I alt",
                REHIRED_WITHIN,
                null,
                null);
        total("hired", hired.size(), 1, hired.size(), before);
        total("hired_left", left, 1, left, hired.size());
        total("hired_left_share", left, hired.size(), left, hired.size());
    }

    private void since() {
        Set<UUID> before = NaivePayroll.ordinary(municipality, opening).keySet();
        Predicate<Departure> wasThere = departure -> before.contains(departure.person());
        group("before", "Ansat ved periodens begyndelse", wasThere);
        group("since", "Kommet til siden", wasThere.negate());
    }

    private void group(String member, String name, Predicate<Departure> isIn) {
        List<Departure> in = departures.stream().filter(isIn).toList();
        put("since", member, name, closing, "departures", in.size(), 1, persons(in), persons(departures));
    }

    private void total(String measure, int numerator, int denominator, int persons, int base) {
        put("total", "*", "I alt", closing, measure, numerator, denominator, persons, base);
    }

    private boolean isInside(@Nullable LocalDate day) {
        return day != null && day.isAfter(opening.atEndOfMonth());
    }

    private static int persons(List<Departure> departures) {
        return (int) departures.stream().map(Departure::person).distinct().count();
    }

    private static Predicate<Departure> years(int from, int to) {
        return departure -> departure.years() != null && departure.years() >= from && departure.years() <= to;
    }

    private void put(
            String breakdown,
            String member,
            String name,
            YearMonth time,
            String measure,
            int numerator,
            int denominator,
            int persons,
            int base) {
        if (denominator > 0) {
            figures.put(
                    new FigureKey("turnover", breakdown, member, time.toString(), measure),
                    name,
                    BigDecimal.valueOf(numerator),
                    BigDecimal.valueOf(denominator),
                    persons,
                    base);
        }
    }
}
