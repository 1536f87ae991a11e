package dk.personaletal.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The facts of a small municipality, in the order in which they were delivered. */
final class Municipality {
    static final List<String> SICK_CODES = List.of("10", "11", "12", "13", "14");

    final Map<YearMonth, List<PayrollFact>> payroll = new LinkedHashMap<>();
    final List<AbsenceDelivery> absence = new ArrayList<>();
    final Map<UUID, UUID> aliases = new HashMap<>();
    final List<List<PersonChangeFact>> personChanges = new ArrayList<>();
    final List<List<UnitRecodeFact>> recodes = new ArrayList<>();
    final List<IndicatorScope.ProfessionalArea> areas = new ArrayList<>();

    /** One absence file and the days that it speaks of. */
    record AbsenceDelivery(LocalDate coversFrom, LocalDate coversTo, List<AbsenceFact> rows) {}

    static Municipality of(PayrollFact... rows) {
        Municipality municipality = new Municipality();
        List.of(rows).forEach(municipality::add);
        return municipality;
    }

    /** The same row in each of the months. */
    static Municipality everyMonth(YearMonth first, YearMonth last, int persons) {
        Municipality municipality = new Municipality();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            for (int person = 1; person <= persons; person++) {
                municipality.add(PayrollFact.of(month, person));
            }
        }
        return municipality;
    }

    Municipality add(PayrollFact row) {
        deliver(row.month()).add(row);
        return this;
    }

    /** The month has a delivery, be it without rows. */
    List<PayrollFact> deliver(YearMonth month) {
        return payroll.computeIfAbsent(month, ignored -> new ArrayList<>());
    }

    Municipality absent(LocalDate coversFrom, LocalDate coversTo, AbsenceFact... rows) {
        absence.add(new AbsenceDelivery(coversFrom, coversTo, List.of(rows)));
        return this;
    }
}
