package dk.personaletal.indicators.benchmark;

import dk.personaletal.history.SqlText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code benchmark_line}: one publisher's newest lines, a temporary table for the rest of the transaction. */
public final class BenchmarkLines {
    private static final String SQL = SqlText.beside(BenchmarkLines.class, "benchmark_line.sql");

    private BenchmarkLines() {}

    /** Publishers count differently and are never mixed. */
    public static void create(JdbcClient database, long snapshotId, String publisher) {
        database.sql(SQL)
                .param("snapshot", snapshotId)
                .param("publisher", publisher)
                .update();
    }
}
