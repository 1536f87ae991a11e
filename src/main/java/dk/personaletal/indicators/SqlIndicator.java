package dk.personaletal.indicators;

import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.history.EmploymentTables;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An indicator without rules of its own: it runs the files that its descriptor names. */
public final class SqlIndicator implements Indicator {
    private final Descriptor descriptor;
    private final Map<String, Object> settings;

    /** @param settings parameters beside the usual ones, what a municipality may choose */
    public SqlIndicator(String name, Map<String, Object> settings) {
        this.descriptor = Descriptors.get(name);
        this.settings = Map.copyOf(settings);
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        IndicatorSql sql = new IndicatorSql(descriptor, scope, database);
        sql.forget();
        EmploymentTables.applySettings(database);
        sql.prepare();
        sql.runAll(settings);
    }

    @Override
    public void prepareLines(IndicatorScope scope, JdbcClient database) {
        new IndicatorSql(descriptor, scope, database).prepare();
    }
}
