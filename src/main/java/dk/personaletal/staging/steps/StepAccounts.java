package dk.personaletal.staging.steps;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what became of a delivery's rows step by step. */
public final class StepAccounts {
    private StepAccounts() {}

    /** Of a delivery that is read anew. */
    public static void clear(JdbcTemplate database, long deliveryId) {
        database.update("delete from delivery_step where delivery_id = ?", deliveryId);
    }

    /** Inside the caller's transaction. */
    public static void add(JdbcTemplate database, long deliveryId, List<StepCount> account) {
        int place = 0;
        for (StepCount count : account) {
            insert(database, deliveryId, ++place, count);
            for (Map.Entry<String, Long> reason : count.reasons().entrySet()) {
                insert(database, deliveryId, ++place, of(reason));
            }
        }
    }

    private static StepCount of(Map.Entry<String, Long> reason) {
        return new StepCount("heraf udeladt: " + reason.getKey(), 0, 0, 0, reason.getValue(), 0, 0, Map.of());
    }

    private static void insert(JdbcTemplate database, long deliveryId, int place, StepCount count) {
        database.update(
                """
                insert into delivery_step
                    (delivery_id, place, step, rows_in, rows_added, rows_merged, rows_dropped, rows_rejected, rows_out)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                deliveryId,
                place,
                count.step(),
                count.in(),
                count.added(),
                count.merged(),
                count.dropped(),
                count.rejected(),
                count.out());
    }
}
