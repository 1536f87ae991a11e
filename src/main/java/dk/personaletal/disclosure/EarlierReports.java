package dk.personaletal.disclosure;

import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What readers know already: the figures that the committee's reports have shown before, the newest value of each. */
public final class EarlierReports {
    private EarlierReports() {}

    /** @param snapshotId the report's own snapshot, which isn't counted */
    public static Map<FigureKey, Ratio> shown(int municipality, long snapshotId, JdbcClient database) {
        Map<FigureKey, Ratio> shown = new HashMap<>();
        database.sql("""
                        select distinct on (c.indicator, c.breakdown, c.member, c.time, c.measure)
                               c.indicator, c.breakdown, c.member, c.time, c.measure, c.numerator, c.denominator
                        from publication p
                        join publishable_cell c on c.snapshot_id = p.snapshot_id and c.edition = p.edition
                        where p.municipality = :municipality and p.edition = :edition and p.snapshot_id <> :snapshot
                          and c.numerator is not null
                        order by c.indicator, c.breakdown, c.member, c.time, c.measure, p.published_at desc
                        """)
                .param("municipality", municipality)
                .param("edition", Edition.COMMITTEE.label())
                .param("snapshot", snapshotId)
                .query(row -> {
                    shown.put(
                            new FigureKey(
                                    row.getString("indicator"),
                                    row.getString("breakdown"),
                                    row.getString("member"),
                                    row.getString("time"),
                                    row.getString("measure")),
                            new Ratio(row.getBigDecimal("numerator"), row.getBigDecimal("denominator")));
                });
        return shown;
    }
}
