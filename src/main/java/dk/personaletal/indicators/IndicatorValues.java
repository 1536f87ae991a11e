package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the indicators have computed. */
public final class IndicatorValues {
    private IndicatorValues() {}

    /** Whether a snapshot's figures are still there, all of them. */
    public static boolean isKept(long snapshotId, JdbcClient database) {
        return database.sql("""
                        select exists (select from indicator_value where snapshot_id = :snapshot)
                           and not exists (select indicator, breakdown, member, time, measure
                                             from publishable_cell where snapshot_id = :snapshot
                                           except
                                           select indicator, breakdown, member, time, measure
                                             from indicator_value where snapshot_id = :snapshot)
                        """)
                .param("snapshot", snapshotId)
                .query(Boolean.class)
                .single();
    }

    /** All figures of a snapshot, in a stable order. */
    public static List<IndicatorValue> list(long snapshotId, JdbcClient database) {
        return database.sql("""
                        select indicator, breakdown, member, member_name, time, measure, numerator, denominator,
                               persons_in_numerator, persons_in_denominator, largest_contribution
                        from indicator_value where snapshot_id = :snapshot
                        order by indicator, breakdown, member, time, measure
                        """)
                .param("snapshot", snapshotId)
                .query((row, i) -> new IndicatorValue(
                        new FigureKey(
                                row.getString("indicator"),
                                row.getString("breakdown"),
                                row.getString("member"),
                                row.getString("time"),
                                row.getString("measure")),
                        row.getString("member_name"),
                        new Ratio(row.getBigDecimal("numerator"), row.getBigDecimal("denominator")),
                        row.getObject("persons_in_numerator", Integer.class),
                        row.getObject("persons_in_denominator", Integer.class),
                        row.getBigDecimal("largest_contribution")))
                .list();
    }
}
