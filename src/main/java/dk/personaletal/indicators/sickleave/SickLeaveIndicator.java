package dk.personaletal.indicators.sickleave;

import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.KeptYears;
import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.indicators.IndicatorScope.ProfessionalArea;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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
            "sick_leave_breakdown.sql",
            "sick_leave_coverage.sql",
            "sick_leave_spells.sql");

    @Override
    public String name() {
        return "sick_leave";
    }

    @Override
    public int definitionVersion() {
        return 1;
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
        createWindows(windows, scope, database);
        for (String file : FILES) {
            database.sql(SqlText.beside(SickLeaveIndicator.class, file))
                    .param("snapshot", scope.snapshotId())
                    .param("municipality", scope.municipality())
                    .param("version", definitionVersion())
                    .param("codes", scope.sickLeaveCodes().toArray(String[]::new))
                    .param("first_month", monthNumber(first))
                    .param("last_month", monthNumber(scope.period()))
                    .param("last", scope.period().atEndOfMonth())
                    .update();
        }
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

    private static void createWindows(List<SickLeaveWindow> windows, IndicatorScope scope, JdbcClient database) {
        database.sql(SqlText.beside(SickLeaveIndicator.class, "sick_leave_window.sql"))
                .update();
        for (SickLeaveWindow window : windows) {
            database.sql("insert into sick_leave_window values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            window.time(),
                            window.first().atDay(1),
                            window.last().atEndOfMonth(),
                            window.last().until(scope.period(), ChronoUnit.MONTHS),
                            window.months(),
                            window.netWorkingDays(),
                            window.isDetailed())
                    .update();
        }
        database.sql("analyze sick_leave_window").update();
        List<ProfessionalArea> areas = scope.professionalAreas();
        database.sql("insert into professional_area select * from unnest(:groups, :names)")
                .param(
                        "groups",
                        areas.stream().map(ProfessionalArea::agreementGroup).toArray(String[]::new))
                .param("names", areas.stream().map(ProfessionalArea::name).toArray(String[]::new))
                .update();
    }
}
