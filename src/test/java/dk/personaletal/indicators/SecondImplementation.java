package dk.personaletal.indicators;

import java.time.YearMonth;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The figures of an indicator worked out once more, from its page in jobs/definitions and not from its SQL. A class called
 * {@code Naive} and the indicator's name that is one is held against the SQL by RandomTownsTest.
 */
interface SecondImplementation {
    /** What a municipality may choose, as the SQL has it as parameters. */
    default Map<String, Object> settings() {
        return Map.of();
    }

    /** Puts into the rows that are written what PayrollFact doesn't have, by a rule that the naive knows too. */
    default void deliver(JdbcTemplate database) {}

    Figures figures(Municipality municipality, YearMonth period);
}
