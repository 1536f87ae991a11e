package dk.personaletal.indicators.turnover;

import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personaleomsætning and every departure of the window: definition in jobs/definitions/turnover.md. */
public final class TurnoverIndicator implements Indicator {
    /** In this order: some read what one before has written or made. */
    private static final List<String> FILES = List.of(
            "turnover.sql",
            "turnover_age_sex.sql",
            "turnover_mobility.sql",
            "departure.sql",
            "departure_month.sql",
            "departure_group.sql",
            "departure_total.sql",
            "leaving_answer.sql");

    private static final int WINDOW_MONTHS = 12;

    private final TurnoverRules rules;

    public TurnoverIndicator() {
        this(TurnoverRules.DEFAULT);
    }

    public TurnoverIndicator(TurnoverRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "turnover";
    }

    @Override
    public int definitionVersion() {
        return 2;
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
        for (String file : FILES) {
            database.sql(SqlText.beside(TurnoverIndicator.class, file))
                    .param("snapshot", scope.snapshotId())
                    .param("version", definitionVersion())
                    .param("opening", opening.atDay(1))
                    .param("closing", closing.atDay(1))
                    .param("time", closing.toString())
                    .param("on_mean", rules.onMeanHeadcount())
                    .param("rehired_within", rules.rehiredWithinMonths())
                    .update();
        }
    }
}
