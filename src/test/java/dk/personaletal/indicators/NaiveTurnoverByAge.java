package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/** Leavers and joiners of an age and a sex, by going through the persons for each. */
final class NaiveTurnoverByAge {
    private static final Map<String, String> SEXES = Map.of("K", "kvinder", "M", "mænd", "?", "køn ukendt", "*", "");

    private NaiveTurnoverByAge() {}

    static void add(Municipality municipality, YearMonth closing, Figures figures) {
        Map<UUID, PayrollFact> before = NaivePayroll.ordinary(municipality, closing.minusYears(1));
        Map<UUID, PayrollFact> after = NaivePayroll.ordinary(municipality, closing);
        Map<String, Predicate<PayrollFact>> bands = new LinkedHashMap<>();
        bands.put("u30;Under 30 år", years(-999, 29));
        bands.put("30-39;30–39 år", years(30, 39));
        bands.put("40-49;40–49 år", years(40, 49));
        bands.put("50-59;50–59 år", years(50, 59));
        bands.put("60+;60 år og derover", years(60, 999));
        bands.put("unknown;Alder ukendt", row -> row.birthDate() == null);
        bands.put("*;Alle aldre", row -> true);
        bands.forEach((band, isInBand) -> SEXES.forEach((sex, name) -> {
            if (!band.startsWith("*") || !sex.equals("*")) {
                Predicate<PayrollFact> isIn = isInBand.and(row -> sex.equals("*")
                        || Objects.requireNonNullElse(row.sex(), "?").equals(sex));
                row(figures, closing, band, sex, name, before, after, isIn);
            }
        }));
    }

    private static void row(
            Figures figures,
            YearMonth closing,
            String band,
            String sex,
            String sexName,
            Map<UUID, PayrollFact> before,
            Map<UUID, PayrollFact> after,
            Predicate<PayrollFact> isIn) {
        int opening = (int) before.values().stream().filter(isIn).count();
        int leavers = (int) before.values().stream()
                .filter(isIn.and(row -> !after.containsKey(row.person())))
                .count();
        int joiners = (int) after.values().stream()
                .filter(isIn.and(row -> !before.containsKey(row.person())))
                .count();
        if (opening == 0 && after.values().stream().noneMatch(isIn)) {
            return;
        }
        String[] parts = band.split(";", -1);
        String name = sexName.isEmpty() ? parts[1] : parts[1] + ", " + sexName;
        Put put = (measure, persons, denominator) -> figures.put(
                new FigureKey("turnover", "age_sex", parts[0] + "|" + sex, closing.toString(), measure),
                name,
                BigDecimal.valueOf(persons),
                BigDecimal.valueOf(denominator),
                persons,
                opening);
        put.put("opening", opening, 1);
        put.put("leavers", leavers, 1);
        put.put("joiners", joiners, 1);
        if (opening > 0) {
            put.put("leavers_rate", leavers, opening);
            put.put("joiners_rate", joiners, opening);
        }
    }

    private static Predicate<PayrollFact> years(int from, int to) {
        return row -> {
            Integer years = NaivePayroll.years(row);
            return years != null && years >= from && years <= to;
        };
    }

    private interface Put {
        void put(String measure, int persons, int denominator);
    }
}
