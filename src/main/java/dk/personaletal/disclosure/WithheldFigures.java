package dk.personaletal.disclosure;

import dk.personaletal.shared.FigureKey;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The withheld figures in their table, for HR. */
public final class WithheldFigures {
    private static final int BATCH = 1000;

    private WithheldFigures() {}

    /** Replaces the edition's rows of a snapshot, inside the caller's transaction. */
    public static void save(long snapshotId, Edition edition, List<Withheld> withheld, JdbcTemplate database) {
        database.update(
                "delete from withheld_figure where snapshot_id = ? and edition = ?", snapshotId, edition.label());
        database.batchUpdate("""
                insert into withheld_figure (snapshot_id, edition, indicator, breakdown, member, member_name, time,
                                             measure, reason, least, most, shown_before)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, withheld, BATCH, (statement, figure) -> {
            FigureKey key = figure.key();
            statement.setLong(1, snapshotId);
            statement.setString(2, edition.label());
            statement.setString(3, key.indicator());
            statement.setString(4, key.breakdown());
            statement.setString(5, key.member());
            statement.setString(6, figure.memberName());
            statement.setString(7, key.time());
            statement.setString(8, key.measure());
            statement.setString(9, figure.reason().name());
            statement.setBigDecimal(10, figure.least());
            statement.setBigDecimal(11, figure.most());
            statement.setBoolean(12, figure.shownBefore());
        });
    }

    public static List<Withheld> list(long snapshotId, Edition edition, JdbcClient database) {
        return database.sql("""
                        select indicator, breakdown, member, member_name, time, measure, reason, least, most, shown_before
                        from withheld_figure where snapshot_id = :snapshot and edition = :edition
                        order by indicator, breakdown, member, time, measure
                        """)
                .param("snapshot", snapshotId)
                .param("edition", edition.label())
                .query((row, i) -> new Withheld(
                        new FigureKey(
                                row.getString("indicator"),
                                row.getString("breakdown"),
                                row.getString("member"),
                                row.getString("time"),
                                row.getString("measure")),
                        row.getString("member_name"),
                        WithheldReason.valueOf(row.getString("reason")),
                        row.getBigDecimal("least"),
                        row.getBigDecimal("most"),
                        row.getBoolean("shown_before")))
                .list();
    }
}
