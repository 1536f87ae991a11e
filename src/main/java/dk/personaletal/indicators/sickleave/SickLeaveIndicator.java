package dk.personaletal.indicators.sickleave;

import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.KeptYears;
import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.indicators.benchmark.BenchmarkLines;
import dk.personaletal.shared.DanishCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sygefravær: definition in jobs/definitions/sick_leave.md. */
public final class SickLeaveIndicator implements Indicator {
    private static final List<String> FILES = List.of(
            "sick_leave_owner.sql",
            "sick_leave_part.sql",
            "sick_leave_total.sql",
            "sick_leave_coverage.sql",
            "sick_leave_cell.sql",
            "sick_leave_breakdown.sql",
            "sick_leave_spells.sql",
            "sick_leave_distribution.sql",
            "sick_leave_other.sql",
            "sick_leave_comparison.sql",
            "sick_leave_published.sql");

    private final SickLeaveRules rules;

    public SickLeaveIndicator() {
        this(SickLeaveRules.standard());
    }

    public SickLeaveIndicator(SickLeaveRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "sick_leave";
    }

    @Override
    public int definitionVersion() {
        return 2;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        database.sql("delete from indicator_value where snapshot_id = :snapshot and indicator = 'sick_leave'")
                .param("snapshot", scope.snapshotId())
                .update();
        List<SickLeaveWindow> windows = SickLeaveWindow.of(scope.period(), listPayrollMonths(scope, database));
        if (windows.isEmpty()) {
            return;
        }
        YearMonth first = windows.stream()
                .map(SickLeaveWindow::first)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        EmploymentTables.createEmploymentSpan(database, scope.snapshotId(), first, scope.period());
        KeptYears.ABSENCE.makeMissing(database, scope.snapshotId());
        BenchmarkLines.create(database, scope.snapshotId(), rules.publisher());
        new SickLeaveTables(database).fill(scope, rules, windows);
        for (String file : FILES) {
            run(file, scope, first, database);
        }
    }

    private void run(String file, IndicatorScope scope, YearMonth first, JdbcClient database) {
        database.sql(SqlText.beside(SickLeaveIndicator.class, file))
                .param("snapshot", scope.snapshotId())
                .param("municipality", scope.municipality())
                .param("version", definitionVersion())
                .param("first_month", monthNumber(first))
                .param("last_month", monthNumber(scope.period()))
                .param("last", scope.period().atEndOfMonth())
                .param("longest_short", rules.longestShortDays())
                .param("top_percent", rules.topPersonsPercent())
                .param("hours_per_month", rules.hoursPerMonth())
                .param("country", rules.country())
                .param("vacation_days", DanishCalendar.VACATION_DAYS)
                .param("least_paid_percent", SickLeaveRules.LEAST_PERCENT)
                .param("least_coverage_percent", SickLeaveRules.LEAST_PERCENT)
                .update();
    }

    private static int monthNumber(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }

    private static Set<YearMonth> listPayrollMonths(IndicatorScope scope, JdbcClient database) {
        return database
                .sql("select covers_from from snapshot_delivery where snapshot_id = :snapshot and contract = 'loen'")
                .param("snapshot", scope.snapshotId())
                .query(LocalDate.class)
                .list()
                .stream()
                .map(YearMonth::from)
                .filter(month -> !month.isAfter(scope.period()))
                .collect(Collectors.toSet());
    }
}
