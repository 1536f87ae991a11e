package dk.personaletal.indicators.ageband;

import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Aldersfordeling: definition in jobs/definitions/age.md. */
public final class AgeIndicator implements Indicator {
    private static final List<String> FILES = List.of("age_person.sql", "age_band.sql", "age_agreement_group.sql");

    @Override
    public String name() {
        return "age";
    }

    @Override
    public int definitionVersion() {
        return 1;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        YearMonth closing = scope.period();
        YearMonth opening = closing.minusYears(1);
        EmploymentTables.createMainEmployment(database, scope.snapshotId(), List.of(opening, closing));
        for (String file : FILES) {
            database.sql(SqlText.beside(AgeIndicator.class, file))
                    .param("snapshot", scope.snapshotId())
                    .param("version", definitionVersion())
                    .param("opening", opening.atDay(1))
                    .param("closing", closing.atDay(1))
                    .param("opening_time", opening.toString())
                    .param("closing_time", closing.toString())
                    .update();
        }
    }
}
