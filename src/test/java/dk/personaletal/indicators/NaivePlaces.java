package dk.personaletal.indicators;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a code of another source means, looked up in the payroll row by row. */
final class NaivePlaces {
    private NaivePlaces() {}

    /** A row of a breakdown: the department's code, or the department's and the unit's. */
    record Place(String breakdown, String member) {
        String department() {
            return member.split("\\|")[0];
        }
    }

    /** @param months the newest last */
    static Optional<Place> find(Municipality municipality, List<YearMonth> months, @Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        for (int i = months.size() - 1; i >= 0; i--) {
            if (rows(municipality, months.get(i)).stream().anyMatch(row -> isDepartment(row, code))) {
                return Optional.of(new Place("department", code));
            }
        }
        for (int i = months.size() - 1; i >= 0; i--) {
            TreeSet<String> units = new TreeSet<>();
            for (PayrollFact row : rows(municipality, months.get(i))) {
                if (code.equals(row.unitCode() == null ? row.unitName() : row.unitCode())) {
                    units.add(NaivePayroll.unit(row));
                }
            }
            if (!units.isEmpty()) {
                return Optional.of(new Place("unit", units.first()));
            }
        }
        return Optional.empty();
    }

    /** In the newest month that has one, else the row's own code. */
    static String name(Municipality municipality, List<YearMonth> months, Place place) {
        boolean isDepartment = place.breakdown().equals("department");
        Municipality asked = new Municipality();
        months.forEach(month -> asked.payroll.put(month, rows(municipality, month)));
        return NaivePayroll.name(
                asked,
                months.get(0),
                months.get(months.size() - 1),
                place.member(),
                isDepartment ? NaivePayroll::department : NaivePayroll::unit,
                isDepartment ? PayrollFact::departmentName : PayrollFact::unitName);
    }

    private static boolean isDepartment(PayrollFact row, String code) {
        return !code.equals("?") && NaivePayroll.department(row).equals(code);
    }

    private static List<PayrollFact> rows(Municipality municipality, YearMonth month) {
        return municipality.payroll.getOrDefault(month, List.of());
    }
}
