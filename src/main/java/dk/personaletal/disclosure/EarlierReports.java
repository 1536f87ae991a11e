package dk.personaletal.disclosure;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What readers know already: all that the committee's reports have been made of before, and which of it they show. Windows
 * are twelve months long, so reports farther off than a year share totals with this one only.
 */
public final class EarlierReports {
    private EarlierReports() {}

    /** @param snapshotId the report's own snapshot, which isn't counted */
    public static List<EarlierReport> list(int municipality, long snapshotId, JdbcClient database) {
        Map<Long, List<IndicatorValue>> figures = new LinkedHashMap<>();
        Map<Long, Set<FigureKey>> shown = new LinkedHashMap<>();
        database.sql("""
                        select snapshot_id, indicator, breakdown, member, time, measure, c.member_name,
                               coalesce(v.numerator, c.numerator) as numerator,
                               coalesce(v.denominator, c.denominator) as denominator,
                               v.persons_in_numerator, v.persons_in_denominator, v.largest_contribution,
                               c.withheld is null as is_shown
                        from (select distinct snapshot_id from publication
                               where municipality = :municipality and edition = :edition and snapshot_id <> :snapshot) p
                        join snapshot s using (snapshot_id)
                        join publishable_cell c using (snapshot_id)
                        left join indicator_value v using (snapshot_id, indicator, breakdown, member, time, measure)
                        where c.edition = :edition
                          and (abs(s.period - (select period from snapshot where snapshot_id = :snapshot)) < 366 or breakdown = 'total')
                          and (v.numerator is not null or c.numerator is not null)
                        order by snapshot_id desc, indicator, breakdown, member, time, measure
                        """)
                .param("municipality", municipality)
                .param("edition", Edition.COMMITTEE.label())
                .param("snapshot", snapshotId)
                .query(row -> {
                    long report = row.getLong("snapshot_id");
                    FigureKey key = new FigureKey(
                            row.getString("indicator"),
                            row.getString("breakdown"),
                            row.getString("member"),
                            row.getString("time"),
                            row.getString("measure"));
                    figures.computeIfAbsent(report, none -> new ArrayList<>())
                            .add(new IndicatorValue(
                                    key,
                                    row.getString("member_name"),
                                    new Ratio(row.getBigDecimal("numerator"), row.getBigDecimal("denominator")),
                                    row.getObject("persons_in_numerator", Integer.class),
                                    row.getObject("persons_in_denominator", Integer.class),
                                    row.getBigDecimal("largest_contribution")));
                    if (row.getBoolean("is_shown")) {
                        shown.computeIfAbsent(report, none -> new HashSet<>()).add(key);
                    }
                });
        return figures.entrySet().stream()
                .map(report -> new EarlierReport(report.getValue(), shown.getOrDefault(report.getKey(), Set.of())))
                .toList();
    }
}
