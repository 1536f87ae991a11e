package dk.personaletal.night;

import dk.personaletal.delivery.Severity;
import dk.personaletal.workplace.Workplace;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a night has read, found and spent; counts alone, nothing about persons.
 *
 * @param findings of the deliveries that it judged
 * @param stageSeconds by stage; stages may run side by side
 */
public record NightFacts(
        long rowsRead, long rowsKept, Map<Severity, Long> findings, Map<String, BigDecimal> stageSeconds) {

    /** A point to count from: all executions so far, and the time. */
    record Start(Instant at, long lastExecution) {
        static Start now(Workplace workplace) {
            Long last = workplace
                    .template()
                    .queryForObject("select coalesce(max(job_execution_id), 0) from batch_job_execution", Long.class);
            return new Start(workplace.clock().instant(), last == null ? 0 : last);
        }
    }

    static NightFacts since(Start start, int municipality, Workplace workplace) {
        long[] rows = workplace
                .database()
                .sql("""
                        select coalesce(sum(rows_read), 0), coalesce(sum(rows_kept), 0) from delivery
                        where municipality = :municipality and decided_at >= :start
                        """)
                .param("municipality", municipality)
                .param("start", Timestamp.from(start.at()))
                .query((row, i) -> new long[] {row.getLong(1), row.getLong(2)})
                .single();
        return new NightFacts(
                rows[0],
                rows[1],
                findings(start, municipality, workplace),
                stageSeconds(start, municipality, workplace));
    }

    private static Map<Severity, Long> findings(Start start, int municipality, Workplace workplace) {
        Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        workplace
                .database()
                .sql("""
                        select severity, sum(findings) from finding_count join delivery using (delivery_id)
                        where municipality = :municipality and decided_at >= :start group by severity
                        """)
                .param("municipality", municipality)
                .param("start", Timestamp.from(start.at()))
                .query(row -> {
                    findings.put(Severity.valueOf(row.getString(1)), row.getLong(2));
                });
        return findings;
    }

    private static Map<String, BigDecimal> stageSeconds(Start start, int municipality, Workplace workplace) {
        Map<String, BigDecimal> seconds = new LinkedHashMap<>();
        workplace
                .database()
                .sql("""
                        select step_name, sum(extract(epoch from end_time - start_time))::numeric(12, 3)
                        from batch_step_execution join municipality_run using (job_execution_id)
                        where municipality = :municipality and job_execution_id > :last and end_time is not null
                        group by step_name order by min(step_execution_id)
                        """)
                .param("municipality", municipality)
                .param("last", start.lastExecution())
                .query(row -> {
                    seconds.put(row.getString(1), row.getBigDecimal(2));
                });
        return seconds;
    }
}
