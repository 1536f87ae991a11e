package dk.personaletal.indicators.staff;

import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personaleforbrug: definition in jobs/definitions/staff.md. */
public final class StaffIndicator implements Indicator {
    private static final List<String> FILES =
            List.of("staff_person.sql", "staff_month.sql", "staff_unit.sql", "staff_form.sql", "staff_manager.sql");
    private static final int MONTHS_BACK = 24;

    private final int wideSpanOver;

    /** @param wideSpanOver the number of employees over which a manager's span is wide */
    public StaffIndicator(int wideSpanOver) {
        this.wideSpanOver = wideSpanOver;
    }

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public int definitionVersion() {
        return 1;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        YearMonth closing = scope.period();
        YearMonth first = closing.minusMonths(MONTHS_BACK);
        EmploymentTables.createMainEmployment(database, scope.snapshotId(), List.of(closing.minusYears(1), closing));
        EmploymentTables.createEmploymentSpan(database, scope.snapshotId(), first, closing);
        for (String file : FILES) {
            database.sql(SqlText.beside(StaffIndicator.class, file))
                    .param("snapshot", scope.snapshotId())
                    .param("version", definitionVersion())
                    .param("first", first.atDay(1))
                    .param("closing", closing.atDay(1))
                    .param("time", closing.toString())
                    .param("limit", wideSpanOver)
                    .update();
        }
    }
}
