package dk.personaletal.explain;

import dk.personaletal.explain.Explanation.Line;
import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.indicators.sickleave.SickLeaveIndicator;
import dk.personaletal.workplace.Workplace;
import java.sql.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The delivered lines that a figure counts. Reads only: what it needs to compute is rolled back. */
final class ExplainedLines {
    private final Workplace workplace;
    private final IndicatorScope scope;

    ExplainedLines(Workplace workplace, IndicatorScope scope) {
        this.workplace = workplace;
        this.scope = scope;
    }

    /** A line and the delivery it stands in. */
    record Found(Line line, long deliveryId) {}

    /** @param roles of afgang, tilgang, flyttet */
    List<Found> turnover(String breakdown, String member, List<String> roles) {
        return rolledBack(() -> {
            EmploymentTables.createMainEmployment(
                    workplace.database(),
                    scope.snapshotId(),
                    List.of(scope.period().minusYears(1), scope.period()));
            return list(sql("turnover_line.sql", breakdown, member)
                    .param("opening", Date.valueOf(scope.period().minusYears(1).atDay(1)))
                    .param("closing", Date.valueOf(scope.period().atDay(1)))
                    .param("roles", roles.toArray(String[]::new)));
        });
    }

    List<Found> age(String breakdown, String member) {
        return rolledBack(() -> {
            EmploymentTables.createMainEmployment(workplace.database(), scope.snapshotId(), List.of(scope.period()));
            return list(sql("age_line.sql", breakdown, member)
                    .param("closing", Date.valueOf(scope.period().atDay(1))));
        });
    }

    List<Found> sickLeave(String breakdown, String member, String time) {
        return rolledBack(() -> {
            new SickLeaveIndicator().compute(scope, workplace.database());
            return list(sql("sick_leave_line.sql", breakdown, member)
                    .param("time", time)
                    .param("codes", scope.sickLeaveCodes().toArray(String[]::new)));
        });
    }

    private List<Found> rolledBack(java.util.function.Supplier<List<Found>> work) {
        return Objects.requireNonNull(workplace.transaction().execute(status -> {
            status.setRollbackOnly();
            return work.get();
        }));
    }

    private StatementSpec sql(String file, String breakdown, String member) {
        return workplace
                .database()
                .sql(SqlText.beside(ExplainedLines.class, file))
                .param("snapshot", scope.snapshotId())
                .param("breakdown", breakdown)
                .param("member", member);
    }

    static List<Found> list(StatementSpec query) {
        return query.query((row, i) -> new Found(
                        new Line(
                                row.getString("role"),
                                row.getString("file_name"),
                                row.getLong("line_no"),
                                String.valueOf(row.getObject("person", UUID.class))),
                        row.getLong("delivery_id")))
                .list();
    }
}
