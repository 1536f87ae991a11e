package dk.personaletal.indicators;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One family of figures. Computing is idempotent: the snapshot's old values are replaced in one transaction. */
public interface Indicator {
    /** The name in {@code indicator_value} and of the page in jobs/definitions. */
    String name();

    /** Raised when the same rows give other figures than before. */
    int definitionVersion();

    /** Writes all values of this indicator for the snapshot. Called inside a transaction. */
    void compute(IndicatorScope scope, JdbcClient database);
}
