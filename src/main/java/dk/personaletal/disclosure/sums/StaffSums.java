package dk.personaletal.disclosure.sums;

import dk.personaletal.shared.FigureKey;
import java.util.List;
import java.util.Set;

/** Sexes, full and part time, and forms of employment make the headcount; the departments' managers make all managers. */
final class StaffSums {
    private static final String STAFF = "staff";
    private static final Set<String> PARTS = Set.of("sex", "working_time", "employment_form");

    private final Ledger ledger;

    StaffSums(Ledger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        for (String time : ledger.times(STAFF)) {
            for (String measure : List.of("persons", "fte")) {
                FigureKey total = Ledger.total(STAFF, time, measure);
                ledger.sum(total, ledger.rows(STAFF, "sex", measure, time));
                ledger.sum(total, ledger.rows(STAFF, "working_time", measure, time));
            }
            ledger.sum(
                    Ledger.total(STAFF, time, "persons"),
                    ledger.rows(STAFF, "employment_form", "persons", time, form -> form.startsWith("M|")));
            // each share tells how many there are in all
            ledger.known(ledger.rows(STAFF, "employment_form", "persons", time));
            for (String measure : List.of("managers", "managers_over_limit")) {
                ledger.sum(Ledger.total(STAFF, time, measure), ledger.rows(STAFF, "department", measure, time));
            }
        }
        ledger.keys(STAFF).forEach(this::declareRow);
    }

    private void declareRow(FigureKey key) {
        FigureKey persons = Ledger.beside(key, "persons");
        switch (key.measure()) {
            case "share" -> ledger.tells(key, persons);
            case "persons_change" -> {
                if (PARTS.contains(key.breakdown())) {
                    FigureKey[] both = ledger.times(STAFF).stream()
                            .map(time -> new FigureKey(STAFF, key.breakdown(), key.member(), time, "persons"))
                            .toArray(FigureKey[]::new);
                    ledger.tells(key, withFirst(key, both));
                }
            }
            case "employees_per_manager", "median_employees", "managers_over_limit" ->
                ledger.tells(key, key, Ledger.beside(key, "managers"));
            default -> {}
        }
    }

    private static FigureKey[] withFirst(FigureKey first, FigureKey... others) {
        FigureKey[] all = new FigureKey[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }
}
