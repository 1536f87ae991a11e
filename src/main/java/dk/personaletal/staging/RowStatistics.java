package dk.personaletal.staging;

import dk.personaletal.delivery.DeliveryKind;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What PostgreSQL's planner knows of the rows. The server looks by itself a minute or more after they came, and by then
 * the night that reads them is over.
 */
public final class RowStatistics {
    private static final int SHARE_THAT_MATTERS = 10;

    private final JdbcTemplate database;

    public RowStatistics(JdbcTemplate database) {
        this.database = database;
    }

    /** Looks anew when a tenth or more is new. Inside the caller's transaction, which it gives a small sample's size. */
    public void refresh(DeliveryKind kind, long newRows) {
        Double known = database.queryForObject(
                "select reltuples from pg_class where oid = to_regclass(?)", Double.class, kind.table());
        if (known == null || known < 0 || newRows * SHARE_THAT_MATTERS >= known) {
            database.execute("set local default_statistics_target = 10");
            // another municipality may be at it: nobody waits for that, nor for each other
            database.execute("analyze (skip_locked) " + kind.table());
        }
    }
}
