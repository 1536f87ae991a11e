package dk.personaletal.indicators.turnover;

import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personaleomsætning over five years: definition in jobs/definitions/turnover_trend.md. */
public final class TurnoverTrendIndicator implements Indicator {
    private static final String SQL = SqlText.beside(TurnoverTrendIndicator.class, "turnover_trend.sql");
    private static final int YEARS = 5;

    private final TurnoverRules rules;

    public TurnoverTrendIndicator() {
        this(TurnoverRules.DEFAULT);
    }

    public TurnoverTrendIndicator(TurnoverRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "turnover_trend";
    }

    @Override
    public int definitionVersion() {
        return 1;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        List<YearMonth> censuses = IntStream.rangeClosed(0, YEARS)
                .mapToObj(scope.period()::minusYears)
                .toList();
        List<LocalDate> months =
                censuses.stream().map(census -> census.atDay(1)).toList();
        EmploymentTables.createMainEmployment(database, scope.snapshotId(), censuses);
        database.sql(SQL)
                .param("snapshot", scope.snapshotId())
                .param("version", definitionVersion())
                .param("months", months)
                .param("on_mean", rules.onMeanHeadcount())
                .update();
    }
}
