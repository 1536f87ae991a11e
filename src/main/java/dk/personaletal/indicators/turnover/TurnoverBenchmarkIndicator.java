package dk.personaletal.indicators.turnover;

import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personaleomsætning hos andre: definition in jobs/definitions/turnover_benchmark.md. */
public final class TurnoverBenchmarkIndicator implements Indicator {
    private static final String SQL = SqlText.beside(TurnoverBenchmarkIndicator.class, "benchmark_turnover.sql");
    private static final int YEARS = 5;

    private final String publisher;
    private final Map<String, List<Integer>> membersByArea;

    /**
     * Uses one publisher's lines: publishers count differently and are never mixed.
     *
     * @param membersByArea the municipalities' codes, for areas that may lack a line of their own
     */
    public TurnoverBenchmarkIndicator(String publisher, Map<String, List<Integer>> membersByArea) {
        this.publisher = publisher;
        this.membersByArea = Map.copyOf(membersByArea);
    }

    @Override
    public String name() {
        return "turnover_benchmark";
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
                .param("months", closingMonths(scope))
                .param(
                        "areas",
                        membersByArea.entrySet().stream()
                                .flatMap(area -> area.getValue().stream().map(member -> area.getKey()))
                                .toArray(String[]::new))
                .param(
                        "members",
                        membersByArea.values().stream().flatMap(List::stream).toArray(Integer[]::new))
                .update();
    }

    private static Date[] closingMonths(IndicatorScope scope) {
        return IntStream.range(0, YEARS)
                .mapToObj(back -> Date.valueOf(scope.period().minusYears(back).atDay(1)))
                .toArray(Date[]::new);
    }
}
