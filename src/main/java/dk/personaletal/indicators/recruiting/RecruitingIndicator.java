package dk.personaletal.indicators.recruiting;

import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rekruttering: definition in jobs/definitions/recruiting.md. */
public final class RecruitingIndicator implements Indicator {
    private static final List<String> FILES =
            List.of("recruiting_posting.sql", "recruiting.sql", "recruiting_month.sql");

    @Override
    public String name() {
        return "recruiting";
    }

    @Override
    public int definitionVersion() {
        return 1;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        YearMonth closing = scope.period();
        YearMonth opening = closing.minusYears(1);
        EmploymentTables.createPlace(database, scope.snapshotId(), List.of(opening, closing));
        for (String file : FILES) {
            database.sql(SqlText.beside(RecruitingIndicator.class, file))
                    .param("snapshot", scope.snapshotId())
                    .param("version", definitionVersion())
                    .param("first", opening.minusYears(1).plusMonths(1).atDay(1))
                    .param("opening", opening.atDay(1))
                    .param("closing", closing.atDay(1))
                    .param("last", closing.atEndOfMonth())
                    .param("opening_time", opening.toString())
                    .param("closing_time", closing.toString())
                    .update();
        }
    }
}
