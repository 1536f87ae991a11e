package dk.personaletal.indicators.pay;

import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Løn: definition in jobs/definitions/pay.md. */
public final class PayIndicator implements Indicator {
    private static final List<String> FILES =
            List.of("pay_person.sql", "pay_level.sql", "pay_change.sql", "pay_sex.sql");

    private final int dominantPersons;

    /** @param dominantPersons of how many persons, those with most, each figure tells the part together */
    public PayIndicator(int dominantPersons) {
        this.dominantPersons = dominantPersons;
    }

    @Override
    public String name() {
        return "pay";
    }

    @Override
    public int definitionVersion() {
        return 1;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        YearMonth closing = scope.period();
        YearMonth opening = closing.minusYears(1);
        EmploymentTables.applySettings(database);
        for (String file : FILES) {
            database.sql(SqlText.beside(PayIndicator.class, file))
                    .param("snapshot", scope.snapshotId())
                    .param("version", definitionVersion())
                    .param("opening", opening.atDay(1))
                    .param("closing", closing.atDay(1))
                    .param("opening_time", opening.toString())
                    .param("closing_time", closing.toString())
                    .param("dominant", dominantPersons)
                    .update();
        }
    }
}
