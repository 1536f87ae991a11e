package dk.personaletal.settings;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A report that the night makes.
 *
 * @param name of its folder in report-templates
 * @param month number of the month that a yearly report is of, or that one of the quarters ends in
 * @param edition null: the one that the night is asked for
 */
public record ReportSchedule(
        String name,
        @DefaultValue("month") Every every,
        @DefaultValue("12") int month,
        @Nullable Audience edition) {

    /** How often. */
    public enum Every {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Every(int months) {
            this.months = months;
        }
    }

    /** Whom an edition is for. */
    public enum Audience {
        COMMITTEE,
        INTERNAL
    }

    /** Whether the report is made of that month. */
    public boolean isDue(YearMonth period) {
        return Math.floorMod(period.getMonthValue() - month, every.months) == 0;
    }

    static void check(List<ReportSchedule> reports) {
        for (ReportSchedule report : reports) {
            if (report.month() < Month.JANUARY.getValue() || report.month() > Month.DECEMBER.getValue()) {
                throw new SettingsProblem(
                        "Konfigurationens reports, " + report.name() + ": month skal være fra 1 til 12.");
            }
        }
    }
}
