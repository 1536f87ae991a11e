package dk.personaletal.indicators;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The definitions that the naive indicators share, row by row in plain Java. */
final class NaivePayroll {
    private static final Comparator<PayrollFact> MAIN_FIRST = Comparator.comparing(
                    (PayrollFact row) -> !isEmployed(row))
            .thenComparing(row -> !isMonthly(row))
            .thenComparing(row -> -row.degree())
            .thenComparing(row -> Objects.requireNonNullElse(row.employedFrom(), LocalDate.MAX))
            .thenComparing(row -> row.employmentNo().replaceFirst("^0+", "").length())
            .thenComparing(PayrollFact::employmentNo)
            .thenComparing(row -> department(row))
            .thenComparing(row -> group(row))
            .thenComparing(row -> Objects.requireNonNullElse(row.employedTo(), LocalDate.MAX))
            .thenComparing(row -> isUnpaid(row))
            .thenComparing(row -> unit(row));

    private NaivePayroll() {}

    static boolean isEmployed(PayrollFact row) {
        LocalDate census = row.month().atEndOfMonth();
        LocalDate from = row.employedFrom();
        LocalDate to = row.employedTo();
        return List.of(0, 1, 3).contains(row.status())
                && (from == null || !from.isAfter(census))
                && (to == null || !to.isBefore(census));
    }

    /** On leave without pay. */
    static boolean isUnpaid(PayrollFact row) {
        return row.status() == 0 || row.status() == 3;
    }

    /** Employed and on pay. */
    static boolean isPaid(PayrollFact row) {
        return isEmployed(row) && !isUnpaid(row);
    }

    static boolean isMonthly(PayrollFact row) {
        return row.payForm().equals("M");
    }

    static boolean isOrdinary(PayrollFact row) {
        return row.staffCategory() == null || row.staffCategory().equals("Ordinær");
    }

    static PayrollFact main(List<PayrollFact> rowsOfOnePerson) {
        return rowsOfOnePerson.stream().min(MAIN_FIRST).orElseThrow();
    }

    /** Each person's main employment in the month. */
    static Map<UUID, PayrollFact> mains(Municipality municipality, YearMonth month) {
        Map<UUID, PayrollFact> mains = new LinkedHashMap<>();
        for (PayrollFact row : municipality.payroll.getOrDefault(month, List.of())) {
            mains.merge(row.person(), row, (a, b) -> main(List.of(a, b)));
        }
        return mains;
    }

    /** The persons that turnover counts, each with the main employment. */
    static Map<UUID, PayrollFact> ordinary(Municipality municipality, YearMonth month) {
        Map<UUID, PayrollFact> population = mains(municipality, month);
        population.values().removeIf(row -> !isEmployed(row) || !isMonthly(row) || !isOrdinary(row));
        return population;
    }

    static @Nullable Integer years(PayrollFact row) {
        return row.birthDate() == null
                ? null
                : Period.between(row.birthDate(), row.month().atEndOfMonth()).getYears();
    }

    static String department(PayrollFact row) {
        return or(row.departmentCode(), or(row.departmentName(), "?"));
    }

    static String unit(PayrollFact row) {
        String unit = row.unitCode() == null ? row.unitName() : row.unitCode();
        return unit == null ? "?" : department(row) + "|" + unit;
    }

    static String group(PayrollFact row) {
        return or(row.agreementGroup(), "?");
    }

    /** The name in the newest month that has one. */
    static String name(
            Municipality municipality,
            YearMonth from,
            YearMonth to,
            String member,
            Function<PayrollFact, String> code,
            Function<PayrollFact, @Nullable String> name) {
        if (member.equals("*") || member.equals("?")) {
            return member.equals("*") ? "I alt" : "Ukendt";
        }
        for (YearMonth month = to; !month.isBefore(from); month = month.minusMonths(1)) {
            TreeSet<String> names = new TreeSet<>();
            for (PayrollFact row : municipality.payroll.getOrDefault(month, List.of())) {
                if (code.apply(row).equals(member)) {
                    Optional.ofNullable(name.apply(row)).ifPresent(names::add);
                }
            }
            if (!names.isEmpty()) {
                return names.first();
            }
        }
        return member;
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
