package dk.personaletal.retention;

import dk.personaletal.history.SqlText;
import dk.personaletal.shared.DanishTime;
import dk.personaletal.workplace.Workplace;
import java.sql.Date;
import java.time.LocalDate;

/**
 * Spring Batch's account of runs long over. Nothing is done twice for want of it: what has been taken in and published
 * is told by the product's own tables.
 */
public final class OldRuns {
    private static final int DAYS_KEPT = 90;
    private static final String FORGET = SqlText.beside(OldRuns.class, "old_runs.sql");

    private final Workplace workplace;
    private final int municipality;

    public OldRuns(Workplace workplace, int municipality) {
        this.workplace = workplace;
        this.municipality = municipality;
    }

    /** How many there were. Inside the caller's transaction. */
    public Retention.Removed forget() {
        LocalDate day = LocalDate.ofInstant(workplace.clock().instant(), DanishTime.ZONE)
                .minusDays(DAYS_KEPT);
        long runs = workplace
                .database()
                .sql(FORGET)
                .param("municipality", municipality)
                .param("day", Date.valueOf(day))
                .query(Long.class)
                .single();
        return new Retention.Removed("batch_job_instance", day, runs);
    }
}
