package dk.personaletal.indicators.population;

import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Befolkningsudvikling: definition in jobs/definitions/population.md. */
public final class PopulationIndicator implements Indicator {
    private static final String SQL = SqlText.beside(PopulationIndicator.class, "population.sql");

    @Override
    public String name() {
        return "population";
    }

    @Override
    public int definitionVersion() {
        return 1;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        database.sql(SQL)
                .param("snapshot", scope.snapshotId())
                .param("version", definitionVersion())
                .param("municipality", scope.municipality())
                .update();
    }
}
