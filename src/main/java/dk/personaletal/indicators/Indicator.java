package dk.personaletal.indicators;

import dk.personaletal.descriptor.Descriptor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One family of figures. Computing is idempotent: the snapshot's old values are replaced in one transaction. */
public interface Indicator {
    /** All that is said of it beside its figures. */
    Descriptor descriptor();

    /** Writes all values of this indicator for the snapshot. Called inside a transaction. */
    void compute(IndicatorScope scope, JdbcClient database);

    /** Makes what the SQL that lists lines reads. Called inside a transaction that is rolled back. */
    void prepareLines(IndicatorScope scope, JdbcClient database);

    default String name() {
        return descriptor().name();
    }
}
