package dk.personaletal.job;

import dk.personaletal.history.Snapshot;
import dk.personaletal.publication.Published;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.List;

/** What has been published, for {@code status}. */
final class PublicationRegister {
    private final Workplace workplace;

    PublicationRegister(Workplace workplace) {
        this.workplace = workplace;
    }

    /** A published version. */
    record Entry(YearMonth period, String report, String edition, int version, String publishedAt) {}

    /** Inside the caller's transaction; the same version again changes nothing. */
    void add(ReportOrder order, Snapshot snapshot, Published published) {
        workplace
                .database()
                .sql("""
                        insert into publication (municipality, period, report, edition, version, snapshot_id,
                                                 published_at, content_sha256)
                        values (:municipality, :period, :report, :edition, :version, :snapshot, :now, :sha)
                        on conflict do nothing
                        """)
                .param("municipality", snapshot.municipality())
                .param("period", Date.valueOf(order.period().atDay(1)))
                .param("report", order.report())
                .param("edition", order.edition().label())
                .param("version", published.version())
                .param("snapshot", snapshot.id())
                .param("now", Timestamp.from(workplace.clock().instant()))
                .param("sha", published.contentSha256())
                .update();
    }

    List<Entry> list(int municipality) {
        return workplace
                .database()
                .sql("""
                        select period, report, edition, version, published_at from publication
                        where municipality = :municipality order by period desc, report, edition, version desc
                        """)
                .param("municipality", municipality)
                .query((row, i) -> new Entry(
                        YearMonth.from(row.getDate(1).toLocalDate()),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getTimestamp(5).toInstant().toString()))
                .list();
    }
}
