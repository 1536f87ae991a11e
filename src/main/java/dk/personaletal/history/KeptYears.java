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

    private final String make;
    private final String missing;

    KeptYears(String name) {
        this.make = SqlText.beside(KeptYears.class, name + ".sql");
        this.missing = SqlText.beside(KeptYears.class, name + "_missing.sql");
    }

    /** Makes the snapshot's years that aren't kept, and holds all of them to the end of the transaction. */
    public void makeMissing(JdbcClient database, long snapshotId) {
        EmploymentTables.applySettings(database);
        while (isMissing(database, snapshotId)) {
            database.sql(make).param("snapshot", snapshotId).update();
        }
    }

    private boolean isMissing(JdbcClient database, long snapshotId) {
        return database.sql(missing)
                .param("snapshot", snapshotId)
                .query(Boolean.class)
                .single();
    }
}
