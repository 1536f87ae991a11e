package dk.personaletal.indicators;

import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Preparation;
import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.SqlText;
import dk.personaletal.shared.DanishCalendar;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** An indicator's SQL, with the parameters that every file may use. */
public final class IndicatorSql {
    private static final int WINDOW_MONTHS = 12;

    private final Descriptor descriptor;
    private final IndicatorScope scope;
    private final JdbcClient database;

    public IndicatorSql(Descriptor descriptor, IndicatorScope scope, JdbcClient database) {
        this.descriptor = descriptor;
        this.scope = scope;
        this.database = database;
    }

    /** Removes the snapshot's old values. */
    public void forget() {
        database.sql("delete from indicator_value where snapshot_id = :snapshot and indicator = :indicator")
                .param("snapshot", scope.snapshotId())
                .param("indicator", descriptor.name())
                .update();
    }

    /** Makes the tables of employments that the descriptor asks for. */
    void prepare() {
        Preparation wanted = descriptor.preparation();
        long snapshot = scope.snapshotId();
        YearMonth closing = scope.period();
        if (!wanted.mainEmployment().isEmpty()) {
            EmploymentTables.createMainEmployment(database, snapshot, months(wanted.mainEmployment()));
        }
        if (wanted.employmentSpan() != null) {
            EmploymentTables.createEmploymentSpan(
                    database, snapshot, closing.minusMonths(wanted.employmentSpan()), closing);
        }
        if (wanted.memberName() != null) {
            EmploymentTables.createMemberName(database, snapshot, closing.minusMonths(wanted.memberName()), closing);
        }
        if (!wanted.place().isEmpty()) {
            EmploymentTables.createPlace(database, snapshot, months(wanted.place()));
        }
    }

    /** @param more parameters beside the usual ones */
    public void runAll(Map<String, Object> more) {
        descriptor.sql().forEach(file -> statement(file).params(more).update());
    }

    /** A file of the indicator's folder, with the usual parameters. */
    public StatementSpec statement(String file) {
        return database.sql(SqlText.beside(IndicatorSql.class, descriptor.folder() + "/" + file))
                .params(parameters());
    }

    private Map<String, Object> parameters() {
        YearMonth closing = scope.period();
        YearMonth opening = closing.minusMonths(WINDOW_MONTHS);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("snapshot", scope.snapshotId());
        parameters.put("version", descriptor.version());
        parameters.put("municipality", scope.municipality());
        parameters.put("opening", opening.atDay(1));
        parameters.put("closing", closing.atDay(1));
        parameters.put("opening_time", opening.toString());
        parameters.put("closing_time", closing.toString());
        parameters.put("last", closing.atEndOfMonth());
        parameters.put("year", closing.getYear());
        parameters.put("vacation_days", DanishCalendar.VACATION_DAYS);
        parameters.put(
                "censuses",
                months(descriptor.preparation().mainEmployment()).stream()
                        .map(census -> census.atDay(1))
                        .toList());
        parameters.put("sick_leave_codes", scope.sickLeaveCodes().toArray(String[]::new));
        return parameters;
    }

    private List<YearMonth> months(List<Integer> back) {
        return back.stream().map(scope.period()::minusMonths).toList();
    }
}
