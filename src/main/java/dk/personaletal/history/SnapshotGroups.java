package dk.personaletal.history;

import dk.personaletal.history.AgreementRecodes.Recode;
import dk.personaletal.history.GroupNames.Delivered;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code snapshot_group}: what a snapshot's agreement groups are shown as, where that isn't what they're called. */
final class SnapshotGroups {
    private static final String NOTE = SqlText.beside(SnapshotGroups.class, "payroll_group.sql");
    private static final LocalDate ALWAYS_FROM = LocalDate.of(1, 1, 1);
    private static final LocalDate ALWAYS_TO = LocalDate.of(9999, 12, 1);

    private final JdbcClient database;
    private final long snapshotId;

    private SnapshotGroups(JdbcClient database, long snapshotId) {
        this.database = database;
        this.snapshotId = snapshotId;
    }

    private record Stretch(Delivered delivered, LocalDate first, LocalDate last, String shown) {}

    /** Inside the transaction that makes the snapshot. */
    static void workOut(JdbcClient database, long snapshotId, Organisation organisation) {
        database.sql(NOTE).param("snapshot", snapshotId).update();
        SnapshotGroups groups = new SnapshotGroups(database, snapshotId);
        AgreementRecodes recodes =
                new AgreementRecodes(organisation == Organisation.RECODED ? groups.recodes() : List.of());
        List<Delivered> delivered = groups.delivered();
        groups.insert(groups.stretches(delivered, new GroupNames(delivered, recodes).changed()));
    }

    private List<Delivered> delivered() {
        return database.sql("""
                        select d.covers_from, g.agreement_code, g.agreement_group
                          from snapshot_delivery d join payroll_group g using (delivery_id)
                         where d.snapshot_id = :snapshot and d.contract = 'loen'
                        """)
                .param("snapshot", snapshotId)
                .query((row, i) ->
                        new Delivered(YearMonth.from(row.getDate(1).toLocalDate()), row.getString(2), row.getString(3)))
                .list();
    }

    private List<Recode> recodes() {
        return database.sql("""
                        select r.old_code, r.new_code, r.valid_from
                          from snapshot s
                          join snapshot_delivery d using (snapshot_id)
                          join unit_recode_row r using (delivery_id)
                         where s.snapshot_id = :snapshot and r.recodes = 'agreement'
                           and r.valid_from < s.period + interval '1 month'
                         order by r.delivery_id, r.line_no
                        """)
                .param("snapshot", snapshotId)
                .query((row, i) -> new Recode(
                        row.getString(1),
                        row.getString(2),
                        YearMonth.from(row.getDate(3).toLocalDate())))
                .list();
    }

    /** A code and name that are shown as one and the same in all their months are so in any month. */
    private List<Stretch> stretches(List<Delivered> delivered, Map<Delivered, String> changed) {
        Map<String, TreeMap<YearMonth, Delivered>> byName = new TreeMap<>();
        delivered.forEach(row -> byName.computeIfAbsent(row.code() + "\n" + row.name(), name -> new TreeMap<>())
                .put(row.month(), row));
        List<Stretch> stretches = new ArrayList<>();
        byName.values().forEach(months -> {
            List<String> shown = months.values().stream()
                    .map(row -> changed.getOrDefault(row, row.name()))
                    .distinct()
                    .toList();
            if (shown.size() == 1 && changed.containsKey(months.firstEntry().getValue())) {
                stretches.add(new Stretch(months.firstEntry().getValue(), ALWAYS_FROM, ALWAYS_TO, shown.get(0)));
            } else if (shown.size() > 1) {
                months.values().stream()
                        .filter(changed::containsKey)
                        .forEach(row -> stretches.add(new Stretch(
                                row,
                                row.month().atDay(1),
                                row.month().atDay(1),
                                changed.getOrDefault(row, row.name()))));
            }
        });
        return stretches;
    }

    private void insert(List<Stretch> stretches) {
        stretches.forEach(stretch -> database.sql("insert into snapshot_group values (?, ?, ?, ?, ?, ?)")
                .params(
                        snapshotId,
                        stretch.delivered().code(),
                        stretch.delivered().name(),
                        Date.valueOf(stretch.first()),
                        Date.valueOf(stretch.last()),
                        stretch.shown())
                .update());
    }
}
