package dk.personaletal.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rewrites every row to the person and the place that it is read as, one row at a time. */
final class NaiveHistory {
    private final Municipality delivered;
    private final YearMonth period;
    private final Map<UUID, UUID> next = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, String>> recodes = new HashMap<>();

    private final Map<String, PayrollFact> moved = new HashMap<>();

    /** A department, and a unit or nothing. */
    private record Place(String department, String unit) {}

    private NaiveHistory(Municipality delivered, YearMonth period) {
        this.delivered = delivered;
        this.period = period;
        for (List<PersonChangeFact> file : delivered.personChanges) {
            for (PersonChangeFact change : file) {
                UUID target = delivered.aliases.getOrDefault(change.newPerson(), change.newPerson());
                change(change.oldPerson(), target);
                change(delivered.aliases.getOrDefault(change.oldPerson(), change.oldPerson()), target);
            }
        }
        for (List<UnitRecodeFact> file : delivered.recodes) {
            for (UnitRecodeFact recode : file) {
                recodes.computeIfAbsent(recode.oldCode(), ignored -> new TreeMap<>())
                        .put(recode.validFrom(), recode.newCode());
            }
        }
    }

    /** The facts without changes and recodes, as if every row had been delivered the way it is read. */
    static Municipality restate(Municipality delivered, YearMonth period) {
        NaiveHistory history = new NaiveHistory(delivered, period);
        Municipality restated = new Municipality();
        restated.areas.addAll(delivered.areas);
        delivered.payroll.forEach((month, rows) -> restated.deliver(month)
                .addAll(rows.stream().map(history::restate).toList()));
        for (Municipality.AbsenceDelivery file : delivered.absence) {
            List<AbsenceFact> rows = new ArrayList<>();
            file.rows().forEach(row -> rows.add(row.of(history.absent(row.person()))));
            restated.absence.add(new Municipality.AbsenceDelivery(file.coversFrom(), file.coversTo(), rows));
        }
        return restated;
    }

    private void change(UUID from, UUID to) {
        if (!from.equals(to)) {
            next.put(from, to);
        }
    }

    private UUID absent(UUID number) {
        return person(next.containsKey(number) ? number : delivered.aliases.getOrDefault(number, number));
    }

    /** The end of the chain; of a ring its lowest. */
    private UUID person(UUID number) {
        Set<UUID> seen = new LinkedHashSet<>();
        UUID at = number;
        while (next.containsKey(at) && seen.add(at)) {
            at = Objects.requireNonNull(next.get(at));
        }
        if (!seen.contains(at)) {
            return at;
        }
        TreeSet<UUID> ring = new TreeSet<>();
        while (ring.add(at)) {
            at = Objects.requireNonNull(next.get(at));
        }
        return ring.first();
    }

    private PayrollFact restate(PayrollFact row) {
        PayrollFact place = moved.computeIfAbsent(place(row) + " " + row.month(), ignored -> move(row));
        PayrollFact ofPerson = row.of(person(row.person()));
        return place(place).equals(place(row))
                ? ofPerson
                : ofPerson.at(place.departmentCode(), place.departmentName(), place.unitCode(), place.unitName());
    }

    private PayrollFact move(PayrollFact row) {
        Place was = place(row);
        Place is = recoded(was, row.month());
        return is.equals(was)
                ? row
                : row.at(
                        is.department().equals("?") ? null : is.department(),
                        newestName(
                                one -> NaivePayroll.department(one).equals(is.department()),
                                PayrollFact::departmentName),
                        is.unit().isEmpty() ? null : is.unit(),
                        unitName(was, is));
    }

    private Place recoded(Place was, YearMonth month) {
        String unit = recoded(was.unit(), month);
        if (!unit.equals(was.unit())) {
            for (YearMonth last = period; !last.isBefore(period.minusMonths(100)); last = last.minusMonths(1)) {
                TreeSet<String> departments = new TreeSet<>();
                rows(last).stream()
                        .filter(row -> place(row).unit().equals(unit))
                        .forEach(row -> departments.add(place(row).department()));
                if (!departments.isEmpty()) {
                    return new Place(recoded(departments.first(), last), unit);
                }
            }
        }
        return new Place(recoded(was.department(), month), unit);
    }

    /** Recode after recode, each on a later day than the one before. */
    private String recoded(String code, YearMonth month) {
        String at = code;
        LocalDate day = month.atEndOfMonth();
        while (true) {
            Map.Entry<LocalDate, String> recode =
                    recodes.getOrDefault(at, new TreeMap<>()).higherEntry(day);
            if (recode == null || recode.getKey().isAfter(period.atEndOfMonth())) {
                return at;
            }
            at = recode.getValue();
            day = recode.getKey();
        }
    }

    private @Nullable String unitName(Place was, Place is) {
        String name = newestName(row -> place(row).equals(is), PayrollFact::unitName);
        return name == null && is.unit().equals(was.unit())
                ? newestName(row -> place(row).equals(was), PayrollFact::unitName)
                : name;
    }

    private @Nullable String newestName(
            Function<PayrollFact, Boolean> isThere, Function<PayrollFact, @Nullable String> name) {
        for (YearMonth month = period; !month.isBefore(period.minusMonths(100)); month = month.minusMonths(1)) {
            TreeSet<String> names = new TreeSet<>();
            for (PayrollFact row : rows(month)) {
                String named = name.apply(row);
                if (isThere.apply(row) && named != null) {
                    names.add(named);
                }
            }
            if (!names.isEmpty()) {
                return names.first();
            }
        }
        return null;
    }

    private List<PayrollFact> rows(YearMonth month) {
        return delivered.payroll.getOrDefault(month, List.of());
    }

    private static Place place(PayrollFact row) {
        String unit = row.unitCode() == null ? row.unitName() : row.unitCode();
        return new Place(NaivePayroll.department(row), Objects.requireNonNullElse(unit, ""));
    }
}
