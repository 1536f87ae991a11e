package dk.personaletal.retention;

import dk.personaletal.retention.Retention.Removed;
import dk.personaletal.shared.DanishTime;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Rows of deliveries that were corrected or withdrawn long ago. No report of today reads them; only what was known at a
 * moment of then, and the papers that were published are kept as they were.
 */
public final class SupersededRows {
    private static final List<String> TABLES = List.of("payroll_row", "absence_row");

    private static final String SUPERSEDED = """
            delivery_id in (select delivery_id from delivery
                             where municipality = :municipality and superseded_at < :day)
            """;

    private final Workplace workplace;
    private final int municipality;

    public SupersededRows(Workplace workplace, int municipality) {
        this.workplace = workplace;
        this.municipality = municipality;
    }

    /** Inside the caller's transaction. */
    Removed forget(LocalDate supersededBefore) {
        long rows = TABLES.stream()
                .mapToLong(table -> forget(table, supersededBefore))
                .sum();
        old("delete from person_alias where " + SUPERSEDED, supersededBefore).update();
        return new Removed("superseded_row", supersededBefore, rows);
    }

    private long forget(String table, LocalDate before) {
        return old(Retention.removal(table, SUPERSEDED), before)
                .query(Long.class)
                .single();
    }

    private StatementSpec old(String sql, LocalDate before) {
        return workplace
                .database()
                .sql(sql)
                .param("municipality", municipality)
                .param(
                        "day",
                        Timestamp.from(before.atStartOfDay(DanishTime.ZONE).toInstant()));
    }

    /** Before anything is worked out from a snapshot. @throws ReportProblem when rows that it read are gone */
    public void requireAll(long snapshotId) {
        workplace
                .database()
                .sql("""
                        select d.file_name from snapshot_delivery s join delivery d using (delivery_id)
                         where s.snapshot_id = :snapshot and s.contract in ('loen', 'fravaer')
                           and d.superseded_at is not null and d.rows_kept > 0 and d.rows_retired >= d.rows_kept
                         order by d.delivery_id limit 1
                        """)
                .param("snapshot", snapshotId)
                .query(String.class)
                .optional()
                .ifPresent(file -> {
                    throw new ReportProblem(
                            "Rækkerne i " + file + ", som den var kendt dengang, er slettet efter reglerne"
                                    + " for opbevaring. Det, der blev udgivet, kan stadig genoptrykkes.");
                });
    }
}
