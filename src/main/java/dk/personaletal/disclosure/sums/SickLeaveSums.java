package dk.personaletal.disclosure.sums;

import dk.personaletal.shared.FigureKey;
import java.util.List;
import java.util.Map;

/** Days of sick leave by department, group and professional area, and spells by length, make the totals. */
final class SickLeaveSums {
    private static final String SICK_LEAVE = "sick_leave";
    private static final String DAYS = "days";

    private final Ledger ledger;
    private final Map<String, String> areas;

    SickLeaveSums(Ledger ledger, Map<String, String> areas) {
        this.ledger = ledger;
        this.areas = areas;
    }

    void declare() {
        ledger.times(SICK_LEAVE).forEach(this::declare);
        // full-time equivalents are open, so days per full-time equivalent and percent tell the days
        ledger.keys(SICK_LEAVE).filter(key -> key.measure().equals(DAYS)).forEach(days -> List.of(
                        "days_per_fte", "percent")
                .forEach(rate -> ledger.tells(Ledger.beside(days, rate), days)));
    }

    private void declare(String time) {
        FigureKey total = Ledger.total(SICK_LEAVE, time, DAYS);
        for (String breakdown : List.of("department", "agreement_group", "professional_area")) {
            ledger.sum(total, ledger.rows(SICK_LEAVE, breakdown, DAYS, time));
        }
        ledger.rows(SICK_LEAVE, "professional_area", DAYS, time)
                .forEach(area -> ledger.sum(
                        area, ledger.rows(SICK_LEAVE, "agreement_group", DAYS, time, group -> areas.getOrDefault(
                                        group, "Øvrige områder")
                                .equals(area.member()))));
        ledger.sum(Ledger.total(SICK_LEAVE, time, "spells"), ledger.rows(SICK_LEAVE, "length", "spells", time));
    }
}
