package dk.personaletal.staging;

import dk.personaletal.staging.steps.StepCount;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what became of a delivery's rows step by step. */
final class StepAccounts {
    private StepAccounts() {}

    static void clear(JdbcTemplate database, long deliveryId) {
        database.update("delete from delivery_step where delivery_id = ?", deliveryId);
    }

    static void add(JdbcTemplate database, Block block) {
        int place = 0;
        for (StepCount count : block.account()) {
            insert(database, block.deliveryId(), ++place, count);
            for (Map.Entry<String, Long> reason : count.reasons().entrySet()) {
                insert(database, block.deliveryId(), ++place, of(reason));
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
