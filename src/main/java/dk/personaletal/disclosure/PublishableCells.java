package dk.personaletal.disclosure;

import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publishable cells in their table: what {@code report} renders from, long after the rows are gone. */
public final class PublishableCells {
    private static final int BATCH = 1000;

    private PublishableCells() {}

    /** Replaces the edition's cells of a snapshot, inside the caller's transaction. */
    public static void save(long snapshotId, Edition edition, List<PublishableCell> cells, JdbcTemplate database) {
        database.update(
                "delete from publishable_cell where snapshot_id = ? and edition = ?", snapshotId, edition.label());
        database.batchUpdate("""
                insert into publishable_cell (snapshot_id, edition, indicator, breakdown, member, member_name, time,
                                              measure, numerator, denominator, withheld)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, cells, BATCH, (statement, cell) -> {
            FigureKey key = cell.key();
            statement.setLong(1, snapshotId);
            statement.setString(2, edition.label());
            statement.setString(3, key.indicator());
            statement.setString(4, key.breakdown());
            statement.setString(5, key.member());
            statement.setString(6, cell.memberName());
            statement.setString(7, key.time());
            statement.setString(8, key.measure());
            statement.setBigDecimal(9, cell.value().map(Ratio::numerator).orElse(null));
            statement.setBigDecimal(10, cell.value().map(Ratio::denominator).orElse(null));
            statement.setString(11, cell.reason().map(Enum::name).orElse(null));
        });
    }

    /** Whether a snapshot has been protected for any edition. */
    public static boolean isKept(long snapshotId, JdbcClient database) {
        return database.sql("select exists (select from publishable_cell where snapshot_id = :snapshot)")
                .param("snapshot", snapshotId)
                .query(Boolean.class)
                .single();
    }

    public static List<PublishableCell> list(long snapshotId, Edition edition, JdbcClient database) {
        return database.sql("""
                        select indicator, breakdown, member, member_name, time, measure, numerator, denominator, withheld
                        from publishable_cell where snapshot_id = :snapshot and edition = :edition
                        order by indicator, breakdown, member, time, measure
                        """)
                .param("snapshot", snapshotId)
                .param("edition", edition.label())
                .query((row, i) -> {
                    FigureKey key = new FigureKey(
                            row.getString("indicator"),
                            row.getString("breakdown"),
                            row.getString("member"),
                            row.getString("time"),
                            row.getString("measure"));
                    String name = row.getString("member_name");
                    String withheld = row.getString("withheld");
                    return withheld == null
                            ? PublishableCell.shown(
                                    key,
                                    name,
                                    new Ratio(row.getBigDecimal("numerator"), row.getBigDecimal("denominator")))
                            : PublishableCell.withheld(key, name, WithheldReason.valueOf(withheld));
                })
                .list();
    }
}
