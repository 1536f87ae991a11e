package dk.personaletal.papers;

import dk.personaletal.history.Restatement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells in Danish how a snapshot reads rows otherwise than they were delivered. */
public final class Restated {
    private static final String RECODED =
            "Tal for måneder før en omkodning er vist i den enhed, som gælder i rapportens"
                    + " måned, efter leverancen omkodning. Flytninger, som kun skyldes omkodningen, er ikke talt med.";
    private static final String PERSONS =
            "Den, der har skiftet CPR-nummer eller medarbejdernummer eller er lagt sammen med"
                    + " en anden, er talt som én person i alle måneder, efter leverancen personskift.";

    private final JdbcClient database;

    public Restated(JdbcClient database) {
        this.database = database;
    }

    /** Empty when every row is read as it was delivered. */
    public List<String> sentences(long snapshotId) {
        List<String> sentences = new ArrayList<>();
        if (Restatement.changesUnits(database, snapshotId)) {
            sentences.add(RECODED);
        }
        if (Restatement.changesPersons(database, snapshotId)) {
            sentences.add(PERSONS);
        }
        return sentences;
    }

    /** One line a code and what it is shown as. */
    public List<String> recodes(long snapshotId) {
        return database.sql("""
                        select code, new_code, to_char(before_month, 'YYYY-MM') from snapshot_unit
                        where snapshot_id = :snapshot order by code, before_month
                        """)
                .param("snapshot", snapshotId)
                .query((row, i) -> row.getString(1) + " før " + row.getString(3) + " er vist som " + row.getString(2))
                .list();
    }
}
