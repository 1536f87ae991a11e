package dk.personaletal.indicators;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A person's sex and age as the newest month has them. */
final class NaiveTraits {
    private static final Comparator<PayrollFact> ORDER = Comparator.comparing(
                    (PayrollFact row) -> Objects.requireNonNullElse(row.birthDate(), LocalDate.MAX))
            .thenComparing(row -> Objects.requireNonNullElse(row.detail().sex(), "~"));

    private final Map<UUID, PayrollFact> newest = new HashMap<>();
    private final LocalDate day;

    NaiveTraits(Municipality municipality, YearMonth first, YearMonth period, LocalDate day) {
        this.day = day;
        for (YearMonth month = period; !month.isBefore(first); month = month.minusMonths(1)) {
            List<PayrollFact> rows = municipality.payroll.getOrDefault(month, List.of()).stream()
                    .sorted(ORDER)
                    .toList();
            rows.forEach(row -> newest.putIfAbsent(row.person(), row));
        }
    }

    String sex(PayrollFact row) {
        return Objects.requireNonNullElse(newest(row).detail().sex(), "?");
    }

    String ageBand(PayrollFact row) {
        LocalDate birth = newest(row).birthDate();
        if (birth == null) {
            return "?";
        }
        int years = Period.between(birth, day).getYears();
        if (years >= 70) {
            return years < 75 ? "70-74" : "75+";
        }
        return years < 20 ? "u20" : years / 10 * 10 + "-" + (years / 10 * 10 + 9);
    }

    private PayrollFact newest(PayrollFact row) {
        return Objects.requireNonNull(newest.get(row.person()));
    }

    static String name(String breakdown, String member) {
        Map<String, String> names = Map.of(
                "sex K", "Kvinder",
                "sex M", "Mænd",
                "age_band u20", "Under 20",
                "age_band 75+", "75 og derover");
        String name = member.equals("*") ? "I alt" : member.equals("?") ? "Ukendt" : member;
        boolean isBand = breakdown.equals("age_band");
        return names.getOrDefault(breakdown + " " + member, isBand ? name.replace('-', '–') : name);
    }
}
