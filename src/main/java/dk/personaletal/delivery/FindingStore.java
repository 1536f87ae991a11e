package dk.personaletal.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Findings in tables: every one is counted, the first thousand of a rule and delivery are kept line by line. */
public final class FindingStore {
    /** Findings of one rule kept with their lines; beyond it only the count grows. */
    public static final int KEPT_PER_RULE = 1000;

    private final JdbcClient database;

    public FindingStore(JdbcClient database) {
        this.database = database;
    }

    /** Adds findings to a delivery, inside the caller's transaction. */
    public void add(long deliveryId, Collection<Finding> findings) {
        Map<String, List<Finding>> byRule =
                findings.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        byRule.forEach((rule, ofRule) -> {
            long room = Math.max(0, KEPT_PER_RULE - countOf(deliveryId, rule));
            insert(deliveryId, ofRule.stream().limit(room).toList());
            count(deliveryId, rule, ofRule.get(0).severity(), ofRule.size());
        });
    }

    /** Adds findings that were only counted, inside the caller's transaction. */
    public void addCounts(long deliveryId, Collection<RuleCount> counts) {
        counts.forEach(count -> count(deliveryId, count.rule(), count.severity(), count.findings()));
    }

    /** Forgets all findings of a delivery, inside the caller's transaction. */
    public void clear(long deliveryId) {
        database.sql("delete from finding where delivery_id = :id")
                .param("id", deliveryId)
                .update();
        database.sql("delete from finding_count where delivery_id = :id")
                .param("id", deliveryId)
                .update();
    }

    /**
     * The findings kept: those of rules that reject first, then those of rules that leave rows out, the notices last;
     * within that by line.
     */
    public List<Finding> list(long deliveryId) {
        return database.sql("""
                        select rule, severity, line_no, column_name, masked_value, message, expected, remedy
                        from (select *, array_position(array['FATAL', 'ERROR', 'WARNING', 'NOTICE'], severity) as rank
                              from finding where delivery_id = :id) ranked
                        order by min(rank) over (partition by rule), rank, line_no, finding_no
                        """)
                .param("id", deliveryId)
                .query((row, i) -> new Finding(
                        row.getString(1),
                        Severity.valueOf(row.getString(2)),
                        StagedLine.line(row.getLong(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)))
                .list();
    }

    /** How many findings each rule has, also beyond those kept; what rejects first, and of that the most frequent. */
    public List<RuleCount> listCounts(long deliveryId) {
        return database.sql("""
                        select rule, severity, findings from finding_count where delivery_id = :id
                        order by array_position(array['FATAL', 'ERROR', 'WARNING', 'NOTICE'], severity),
                                 findings desc, rule
                        """)
                .param("id", deliveryId)
                .query((row, i) -> new RuleCount(row.getString(1), Severity.valueOf(row.getString(2)), row.getLong(3)))
                .list();
    }

    /** A rule's number of findings in one delivery. */
    public record RuleCount(String rule, Severity severity, long findings) {}

    private long countOf(long deliveryId, String rule) {
        return database.sql("select findings from finding_count where delivery_id = :id and rule = :rule")
                .param("id", deliveryId)
                .param("rule", rule)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private void count(long deliveryId, String rule, Severity severity, long more) {
        database.sql("""
                        insert into finding_count (delivery_id, rule, severity, findings)
                        values (:id, :rule, :severity, :more)
                        on conflict (delivery_id, rule)
                        do update set findings = finding_count.findings + excluded.findings,
                          severity = case excluded.severity when 'FATAL' then 'FATAL' else finding_count.severity end
                        """)
                .param("id", deliveryId)
                .param("rule", rule)
                .param("severity", severity.name())
                .param("more", more)
                .update();
    }

    private void insert(long deliveryId, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into finding (delivery_id, finding_no, rule, severity, line_no, column_name,
                                             masked_value, message, expected, remedy)
                        select :id, (select coalesce(max(finding_no), 0) from finding where delivery_id = :id) + number,
                               rule, severity, line, name, value, message, expected, remedy
                        from unnest(:rules, :severities, :lines, :columns, :values, :messages, :expected, :remedies)
                             with ordinality
                             as f (rule, severity, line, name, value, message, expected, remedy, number)
                        """)
                .param("id", deliveryId)
                .param("rules", texts(findings, Finding::rule))
                .param("severities", texts(findings, finding -> finding.severity()
                        .name()))
                .param("lines", findings.stream().mapToLong(Finding::line).toArray())
                .param("columns", texts(findings, Finding::column))
                .param("values", texts(findings, Finding::maskedValue))
                .param("messages", texts(findings, Finding::message))
                .param("expected", texts(findings, Finding::expected))
                .param("remedies", texts(findings, Finding::remedy))
                .update();
    }

    private static @Nullable String[] texts(List<Finding> findings, Function<Finding, @Nullable String> part) {
        return findings.stream().map(part).toArray(String[]::new);
    }
}
