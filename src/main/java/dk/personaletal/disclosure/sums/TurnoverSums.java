package dk.personaletal.disclosure.sums;

import dk.personaletal.shared.FigureKey;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Leavers and joiners: units, departments and groups make the total, and each row's headcounts tie the two. */
final class TurnoverSums {
    private static final String TURNOVER = "turnover";
    private static final String TREND = "turnover_trend";
    private static final List<String> FLOWS = List.of("leavers", "joiners");

    private final Ledger ledger;

    TurnoverSums(Ledger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        for (String time : ledger.times(TURNOVER)) {
            FLOWS.forEach(flow -> declareFlow(flow, time));
            declareMoves(time);
        }
        List.of(TURNOVER, TREND).forEach(this::declareRows);
        for (String time : ledger.times(TREND)) {
            FLOWS.forEach(flow -> ledger.same(Ledger.total(TREND, time, flow), Ledger.total(TURNOVER, time, flow)));
        }
    }

    private void declareFlow(String flow, String time) {
        FigureKey total = Ledger.total(TURNOVER, time, flow);
        List<FigureKey> departments = ledger.rows(TURNOVER, "department", flow, time);
        List<FigureKey> units = ledger.rows(TURNOVER, "unit", flow, time);
        ledger.sum(total, departments);
        ledger.sum(total, units);
        ledger.sum(total, ledger.rows(TURNOVER, "agreement_group", flow, time));
        // where a unit's department isn't known, the departments' units don't make them up
        if (units.stream().noneMatch(unit -> unit.member().equals("?"))) {
            departments.forEach(department -> ledger.sum(
                    department,
                    ledger.rows(TURNOVER, "unit", flow, time, unit -> unit.startsWith(department.member() + "|"))));
        }
        declareAges(flow, time, total);
    }

    private void declareAges(String flow, String time, FigureKey total) {
        List<FigureKey> bands = ages(flow, time, member -> member.endsWith("|*"));
        List<FigureKey> sexes = ages(flow, time, member -> member.startsWith("*|"));
        ledger.sum(total, bands);
        ledger.sum(total, sexes);
        bands.forEach(band -> ledger.sum(
                band,
                ages(flow, time, member -> isInside(member) && first(member).equals(first(band.member())))));
        sexes.forEach(sex -> ledger.sum(
                sex, ages(flow, time, member -> isInside(member) && last(member).equals(last(sex.member())))));
    }

    private List<FigureKey> ages(String flow, String time, Predicate<String> member) {
        return ledger.rows(TURNOVER, "age_sex", flow, time, member);
    }

    private static boolean isInside(String member) {
        return !member.contains("*");
    }

    private static String first(String member) {
        return member.substring(0, member.indexOf('|'));
    }

    private static String last(String member) {
        return member.substring(member.indexOf('|') + 1);
    }

    /** Who came and who went are one: the headcounts and moves of a row are open, and tell the difference. */
    private void declareRows(String indicator) {
        for (FigureKey leavers : ledger.keys(indicator)
                .filter(key -> key.measure().equals("leavers"))
                .toList()) {
            FLOWS.forEach(flow -> ledger.tells(Ledger.beside(leavers, flow + "_rate"), Ledger.beside(leavers, flow)));
            FigureKey closing = Ledger.beside(leavers, "closing");
            if (ledger.exists(closing)) {
                ledger.add(
                        List.of(
                                Ledger.beside(leavers, "opening"),
                                Ledger.beside(leavers, "joiners"),
                                Ledger.beside(leavers, "transfers_in")),
                        List.of(leavers, closing, Ledger.beside(leavers, "transfers_out")),
                        false);
            }
        }
    }

    private void declareMoves(String time) {
        List<FigureKey> pairs = ledger.rows(TURNOVER, "department_pair", "moved_between", time);
        TreeSet<String> departments = new TreeSet<>();
        ledger.rows(TURNOVER, "department", "opening", time).forEach(key -> departments.add(key.member()));
        for (String department : departments) {
            ledger.sum(
                    new FigureKey(TURNOVER, "department", department, time, "transfers_out"),
                    pairs.stream()
                            .filter(pair -> pair.member().startsWith(department + ">"))
                            .toList());
            ledger.sum(
                    new FigureKey(TURNOVER, "department", department, time, "transfers_in"),
                    pairs.stream()
                            .filter(pair -> pair.member().endsWith(">" + department))
                            .toList());
        }
    }
}
