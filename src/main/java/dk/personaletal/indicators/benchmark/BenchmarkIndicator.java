package dk.personaletal.indicators.benchmark;

import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.shared.DanishCalendar;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sygefravær hos andre: definition in jobs/definitions/benchmark.md. */
public final class BenchmarkIndicator implements Indicator {
    private static final List<String> FILES = List.of("benchmark.sql", "benchmark_rank.sql");
    private static final String KRL = "KRL";
    private static final int LEAST_FOR_RANK = 90;

    private final String publisher;
    private final List<MunicipalityGroup> groups;
    private final int leastForRank;

    /** Uses the lines that KRL published, and no groups of municipalities beside its own. */
    public BenchmarkIndicator() {
        this(KRL, List.of());
    }

    /**
     * Uses one publisher's lines: publishers count differently and are never mixed.
     *
     * @param groups areas whose line is worked out from their members when the publisher has none
     */
    public BenchmarkIndicator(String publisher, List<MunicipalityGroup> groups) {
        this(publisher, groups, LEAST_FOR_RANK);
    }

    /** @param leastForRank how many municipalities must have a line before we are ranked among them */
    public BenchmarkIndicator(String publisher, List<MunicipalityGroup> groups, int leastForRank) {
        this.publisher = publisher;
        this.groups = List.copyOf(groups);
        this.leastForRank = leastForRank;
    }

    @Override
    public String name() {
        return "benchmark";
    }

    @Override
    public int definitionVersion() {
        return 3;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        BenchmarkLines.create(database, scope.snapshotId(), publisher);
        createMembers(database);
        for (String file : FILES) {
            database.sql(SqlText.beside(BenchmarkIndicator.class, file))
                    .param("snapshot", scope.snapshotId())
                    .param("version", definitionVersion())
                    .param("municipality", scope.municipality())
                    .param("least_for_rank", leastForRank)
                    .param("vacation_days", DanishCalendar.VACATION_DAYS)
                    .update();
        }
    }

    private void createMembers(JdbcClient database) {
        List<String> areas = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        List<Integer> municipalities = new ArrayList<>();
        for (int year : database.sql("select distinct year_no from benchmark_line")
                .query(Integer.class)
                .list()) {
            for (MunicipalityGroup group : groups) {
                if (group.isOf(year)) {
                    for (int municipality : group.municipalities()) {
                        areas.add(group.area());
                        years.add(year);
                        municipalities.add(municipality);
                    }
                }
            }
        }
        database.sql("""
                        drop table if exists pg_temp.benchmark_member;
                        create temp table benchmark_member on commit drop as
                        select distinct area_name, year_no, municipality
                          from unnest(:areas, :years, :municipalities) m(area_name, year_no, municipality)
                        """)
                .param("areas", areas.toArray(String[]::new))
                .param("years", years.toArray(Integer[]::new))
                .param("municipalities", municipalities.toArray(Integer[]::new))
                .update();
    }
}
