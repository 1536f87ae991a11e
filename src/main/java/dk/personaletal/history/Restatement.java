package dk.personaletal.history;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a snapshot's rows are read as: {@code snapshot_person} has the numbers that mean another person,
 * {@code snapshot_unit} and {@code snapshot_place} the codes that are shown as others. Worked out once, when the
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
        if (has("personskift", database, snapshotId)) {
            database.sql(PERSON).param("snapshot", snapshotId).update();
        }
        if (organisation == Organisation.RECODED && has("omkodning", database, snapshotId)) {
            ORGANISATION.forEach(
                    sql -> database.sql(sql).param("snapshot", snapshotId).update());
        }
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
