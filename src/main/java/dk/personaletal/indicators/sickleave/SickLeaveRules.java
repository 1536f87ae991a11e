package dk.personaletal.indicators.sickleave;

import java.math.BigDecimal;
import java.util.List;

/**
 * What shapes the sick leave figures beside the rows.
 *
 * @param longestShortDays calendar days of the longest spell that is short
 * @param topPersonsPercent the percent of persons with most sick leave whose share of it is told
 * @param hoursPerMonth of a full-time month, for the mean hourly pay
 * @param publisher whose lines are compared with
 * @param country the area whose rates by agreement group give the expected sick leave
 * @param otherAbsence the groups of codes that have their own table
 */
public record SickLeaveRules(
        int longestShortDays,
        int topPersonsPercent,
        BigDecimal hoursPerMonth,
        String publisher,
        String country,
        List<AbsenceGroup> otherAbsence) {
    /** Share of the degrees that must have a gross pay, and of own fte that must have a line to be compared with. */
    static final int LEAST_PERCENT = 80;

    public SickLeaveRules {
        otherAbsence = List.copyOf(otherAbsence);
    }

    /** A group of absence codes that aren't sick leave. */
    public record AbsenceGroup(String name, List<String> codes) {
        public AbsenceGroup {
            codes = List.copyOf(codes);
        }
    }

    /** Spells over 30 days are long; five percent; 160,33 hours; KRL's country lines; no other absence. */
    public static SickLeaveRules standard() {
        return new SickLeaveRules(30, 5, new BigDecimal("160.33"), "KRL", "Alle kommuner i Danmark", List.of());
    }
}
