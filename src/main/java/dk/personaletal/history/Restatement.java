package dk.personaletal.history;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a snapshot's rows are read as: {@code snapshot_person} has the numbers that mean another person,
 * {@code snapshot_unit} and {@code snapshot_place} the codes that are shown as others, and {@code snapshot_group} the
 * agreement groups that are shown by another name. Worked out once, when the
 * snapshot is made, from its own deliveries; whoever reads rows of persons or units joins them.
 */
public final class Restatement {
    private static final String PERSON = SqlText.beside(Restatement.class, "snapshot_person.sql");
    private static final List<String> ORGANISATION = List.of(
            SqlText.beside(Restatement.class, "snapshot_unit.sql"),
            SqlText.beside(Restatement.class, "snapshot_place.sql"));

    private Restatement() {}

    /** For a snapshot whose deliveries are in place. Inside the caller's transaction. */
    public static void workOut(JdbcClient database, long snapshotId, Organisation organisation) {
        SnapshotGroups.workOut(database, snapshotId, organisation);
        if (has("personskift", database, snapshotId)) {
            database.sql(PERSON).param("snapshot", snapshotId).update();
        }
        if (organisation == Organisation.RECODED && has("omkodning", database, snapshotId)) {
            ORGANISATION.forEach(
                    sql -> database.sql(sql).param("snapshot", snapshotId).update());
        }
    }

    /** Whether the snapshot reads numbers as another person's. */
    public static boolean changesPersons(JdbcClient database, long snapshotId) {
        return hasRows("snapshot_person", database, snapshotId);
    }

    /** Whether the snapshot shows codes as others. */
    public static boolean changesUnits(JdbcClient database, long snapshotId) {
        return hasRows("snapshot_unit", database, snapshotId);
    }

    /** Whether the snapshot shows rows of payroll in another place than they were delivered with. */
    static boolean changesPlaces(JdbcClient database, long snapshotId) {
        return hasRows("snapshot_place", database, snapshotId);
    }

    /** Whether what an agreement group is shown as depends on the month. */
    static boolean namesGroupsByMonth(JdbcClient database, long snapshotId) {
        return database.sql("""
                        select exists (select from snapshot_group
                                        where snapshot_id = :snapshot and first_month > date '0001-01-01')
                        """)
                .param("snapshot", snapshotId)
                .query(Boolean.class)
                .single();
    }

    private static boolean hasRows(String table, JdbcClient database, long snapshotId) {
        return database.sql("select exists (select from " + table + " where snapshot_id = :snapshot)")
                .param("snapshot", snapshotId)
                .query(Boolean.class)
                .single();
    }

    private static boolean has(String contract, JdbcClient database, long snapshotId) {
        return database.sql(
                        "select exists (select from snapshot_delivery where snapshot_id = :snapshot and contract = :contract)")
                .param("snapshot", snapshotId)
                .param("contract", contract)
                .query(Boolean.class)
                .single();
    }
}
