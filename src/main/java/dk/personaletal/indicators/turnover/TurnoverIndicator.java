package dk.personaletal.indicators.turnover;

import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personaleomsætning: definition in jobs/definitions/turnover.md. */
public final class TurnoverIndicator implements Indicator {
    private static final String SQL = SqlText.beside(TurnoverIndicator.class, "turnover.sql");
    private static final int WINDOW_MONTHS = 12;

    @Override
    public String name() {
        return "turnover";
    }

    @Override
    public int definitionVersion() {
        return 1;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        YearMonth closing = scope.period();
        YearMonth opening = closing.minusMonths(WINDOW_MONTHS);
        List<YearMonth> censuses = IntStream.rangeClosed(0, WINDOW_MONTHS)
                .mapToObj(opening::plusMonths)
                .toList();
        EmploymentTables.createMainEmployment(database, scope.snapshotId(), censuses);
        EmploymentTables.createMemberName(database, scope.snapshotId(), opening, closing);
        database.sql(SQL)
                .param("snapshot", scope.snapshotId())
                .param("version", definitionVersion())
                .param("opening", opening.atDay(1))
                .param("closing", closing.atDay(1))
                .param("time", closing.toString())
                .update();
    }
}
