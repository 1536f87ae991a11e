package dk.personaletal.indicators.benchmark;

import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.indicators.IndicatorSql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sygefravær hos andre: definition in jobs/definitions/benchmark.md. */
public final class BenchmarkIndicator implements Indicator {
    private static final Descriptor DESCRIPTOR = Descriptors.get("benchmark");
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
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        IndicatorSql sql = new IndicatorSql(DESCRIPTOR, scope, database);
        sql.forget();
        prepareLines(scope, database);
        createMembers(database);
        sql.runAll(Map.of("least_for_rank", leastForRank));
    }

    @Override
    public void prepareLines(IndicatorScope scope, JdbcClient database) {
        BenchmarkLines.create(database, scope.snapshotId(), publisher);
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
