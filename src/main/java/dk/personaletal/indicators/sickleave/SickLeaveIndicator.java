package dk.personaletal.indicators.sickleave;

import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.KeptYears;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.indicators.IndicatorSql;
import dk.personaletal.indicators.benchmark.BenchmarkLines;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sygefravær: definition in jobs/definitions/sick_leave.md. */
public final class SickLeaveIndicator implements Indicator {
    private static final Descriptor DESCRIPTOR = Descriptors.get("sick_leave");

    private final SickLeaveRules rules;

    public SickLeaveIndicator() {
        this(SickLeaveRules.standard());
    }

    public SickLeaveIndicator(SickLeaveRules rules) {
        this.rules = rules;
    }

    @Override
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        IndicatorSql sql = new IndicatorSql(DESCRIPTOR, scope, database);
        sql.forget();
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
        sql.runAll(Map.of(
                "first_month", monthNumber(first),
                "last_month", monthNumber(scope.period()),
                "longest_short", rules.longestShortDays(),
                "top_percent", rules.topPersonsPercent(),
                "hours_per_month", rules.hoursPerMonth(),
                "country", rules.country(),
                "least_paid_percent", SickLeaveRules.LEAST_PERCENT,
                "least_coverage_percent", SickLeaveRules.LEAST_PERCENT));
    }

    /** What it leaves behind is what the lines are found by. */
    @Override
    public void prepareLines(IndicatorScope scope, JdbcClient database) {
        compute(scope, database);
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
