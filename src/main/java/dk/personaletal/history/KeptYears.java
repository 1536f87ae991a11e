package dk.personaletal.history;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows worked out from a calendar year's deliveries and kept between nights. A year gets what was delivered since, and
 * is made anew when a delivery it was made from isn't current any longer, so what is read is always what the snapshot's
 * deliveries say.
 */
public enum KeptYears {
    /** {@code payroll_year}: employments by form, and the months' totals. */
    PAYROLL("payroll_year"),
    /** {@code absence_year}: the absences that begin in the year, by month. */
    ABSENCE("absence_year");

    private final String name;
    private final String make;
    private final String missing;
    private final String forget;

    KeptYears(String name) {
        this.name = name;
        this.make = SqlText.beside(KeptYears.class, name + ".sql");
        this.missing = SqlText.beside(KeptYears.class, name + "_missing.sql");
        this.forget = SqlText.beside(KeptYears.class, name + "_forget.sql");
    }

    /** Makes the snapshot's years that aren't kept, and holds all of them to the end of the transaction. */
    public void makeMissing(JdbcClient database, long snapshotId) {
        EmploymentTables.applySettings(database);
        while (isMissing(database, snapshotId)) {
            holdAlone(database, municipality(database, snapshotId));
            database.sql(make).param("snapshot", snapshotId).update();
        }
    }

    /** Removes all that is kept of a municipality. Inside the caller's transaction. */
    public void forget(JdbcClient database, int municipality) {
        holdAlone(database, municipality);
        database.sql(forget).param("municipality", municipality).update();
    }

    /** To the end of the transaction. A lock on the table would have every other municipality wait too. */
    private void holdAlone(JdbcClient database, int municipality) {
        database.sql("select pg_advisory_xact_lock(hashtext(:name), :municipality)::text")
                .param("name", name)
                .param("municipality", municipality)
                .query(String.class)
                .single();
    }

    private static int municipality(JdbcClient database, long snapshotId) {
        return database.sql("select municipality from snapshot where snapshot_id = :snapshot")
                .param("snapshot", snapshotId)
                .query(Integer.class)
                .single();
    }

    private boolean isMissing(JdbcClient database, long snapshotId) {
        return database.sql(missing)
                .param("snapshot", snapshotId)
                .query(Boolean.class)
                .single();
    }
}
