package dk.personaletal.indicators.benchmark;

import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.shared.DanishCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sygefravær hos andre: definition in jobs/definitions/benchmark.md. */
public final class BenchmarkIndicator implements Indicator {
    private static final String SQL = SqlText.beside(BenchmarkIndicator.class, "benchmark.sql");
    private static final String KRL = "KRL";

    private final String publisher;

    /** Uses the lines that KRL published. */
    public BenchmarkIndicator() {
        this(KRL);
    }

    /** Uses one publisher's lines: publishers count differently and are never mixed. */
    public BenchmarkIndicator(String publisher) {
        this.publisher = publisher;
    }

    @Override
    public String name() {
        return "benchmark";
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
                .param("publisher", publisher)
                .param("vacation_days", DanishCalendar.VACATION_DAYS)
                .update();
    }
}
