package dk.personaletal.disclosure;

import dk.personaletal.shared.FigureKey;
import java.util.Map;
import java.util.Set;

/**
 * Which figures tell of persons. Open is what any staff list tells: headcounts at a census by unit and group, and
 * net transfers; and the municipality's age bands, as published practice has it. All else about persons is
 * protected. Source: domain definition 10.
 */
final class Sensitivity {
    private static final Map<String, Set<String>> OPEN_MEASURES = Map.of(
            "turnover",
                    Set.of(
                            "opening",
                            "closing",
                            "transfers_out",
                            "transfers_in",
                            "transfers_out_rate",
                            "transfers_in_rate",
                            "moved",
                            "moved_rate",
                            "mean_headcount",
                            "employed"),
            "turnover_trend", Set.of("opening", "closing"),
            "age", Set.of("persons", "known"),
            "sick_leave", Set.of("fte", "months"));

    /** Breakdowns whose headcounts and full-time equivalents are open too: a staff list has no sex or part time. */
    private static final Set<String> STAFF_LISTED = Set.of("total", "department", "agreement_group");

    private Sensitivity() {}

    static boolean isProtected(FigureKey key) {
        boolean municipalAgeBands =
                key.indicator().equals("age") && Set.of("band", "band_sex").contains(key.breakdown());
        return !municipalAgeBands
                && !isListedStaff(key)
                && !OPEN_MEASURES.getOrDefault(key.indicator(), Set.of()).contains(key.measure());
    }

    /** Whether the figure tells of pay, which has thresholds of its own. */
    static boolean isPay(FigureKey key) {
        return key.indicator().equals("pay");
    }

    private static boolean isListedStaff(FigureKey key) {
        return key.indicator().equals("staff")
                && STAFF_LISTED.contains(key.breakdown())
                && (key.measure().startsWith("persons") || key.measure().startsWith("fte"));
    }
}
