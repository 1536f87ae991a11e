package dk.personaletal.workplace;

/**
 * Ends what killed and disconnected runs left as if they went on. Only the holder of the municipality's lock may call:
 * it knows that each such run of its own is dead. Spring Batch's own recovery leaves out the status unknown, which a
 * lost connection gives; it fears for what can't be rolled back, and here a lost connection rolls all of a step back.
 */
public final class Recovery {
    private static final String HAS_NOT_ENDED = """
             where status not in ('COMPLETED', 'FAILED', 'STOPPED', 'ABANDONED')
               and job_execution_id in (select job_execution_id from municipality_run where municipality = :municipality)
            """;
    private static final String STEPS = """
            update batch_step_execution
               set status = 'FAILED', exit_code = 'FAILED', end_time = coalesce(end_time, localtimestamp),
                   version = version + 1
            """ + HAS_NOT_ENDED;
    private static final String JOBS = """
            update batch_job_execution
               set status = 'FAILED', exit_code = 'FAILED', end_time = coalesce(end_time, localtimestamp),
                   version = version + 1
            """ + HAS_NOT_ENDED;

    private final Workplace workplace;
    private final int municipality;

    public Recovery(Workplace workplace, int municipality) {
        this.workplace = workplace;
        this.municipality = municipality;
    }

    /** What was left undone is gone on with when the same is started again. */
    public void endTheDead() {
        workplace.transaction().executeWithoutResult(status -> {
            end(STEPS);
            end(JOBS);
        });
    }

    private void end(String sql) {
        workplace.database().sql(sql).param("municipality", municipality).update();
    }
}
