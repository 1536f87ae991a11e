package dk.personaletal.archive;

import dk.personaletal.disclosure.Edition;
import dk.personaletal.history.Snapshot;
import dk.personaletal.publication.Published;
import dk.personaletal.shared.Scope;
import dk.personaletal.workplace.Workplace;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What has been published: every version of every period. */
public final class PublicationRegister {
    private static final String COLUMNS = """
            select municipality, period, report, scope, edition, version, snapshot_id, published_at from publication
            """;
    private static final String OF_ORDER = COLUMNS + """
            where municipality = :municipality and period = :period and report = :report and scope = :scope
               and edition = :edition
            """;

    private final Workplace workplace;

    public PublicationRegister(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Inside the caller's transaction; the same version again changes nothing. */
    public Publication add(ReportOrder order, Snapshot snapshot, Published published) {
        Publication publication = new Publication(
                snapshot.municipality(),
                order.period(),
                order.report(),
                order.scope(),
                order.edition(),
                published.version(),
                snapshot.id(),
                workplace.clock().instant());
        workplace
                .database()
                .sql("""
                        insert into publication (municipality, period, report, scope, edition, version, snapshot_id,
                                                 published_at, content_sha256)
                        values (:municipality, :period, :report, :scope, :edition, :version, :snapshot, :now, :sha)
                        on conflict do nothing
                        """)
                .param("municipality", publication.municipality())
                .param("period", Date.valueOf(publication.period().atDay(1)))
                .param("report", publication.report())
                .param("scope", publication.scope().key())
                .param("edition", publication.edition().label())
                .param("version", publication.version())
                .param("snapshot", publication.snapshotId())
                .param("now", Timestamp.from(publication.publishedAt()))
                .param("sha", published.contentSha256())
                .update();
        return publication;
    }

    public List<Publication> list(int municipality) {
        return workplace
                .database()
                .sql(
                        COLUMNS
                                + " where municipality = :municipality order by period desc, report, scope, edition, version desc")
                .param("municipality", municipality)
                .query((row, i) -> publication(row))
                .list();
    }

    /** The newest version of what is ordered. */
    public Optional<Publication> findNewest(int municipality, ReportOrder order) {
        return find(municipality, order, " and version >= :value", 1);
    }

    /** The snapshots that an edition's readers have a period's figures from, the newest first. */
    public List<Long> snapshots(int municipality, YearMonth period, Edition edition) {
        return workplace
                .database()
                .sql("""
                        select snapshot_id from publication
                         where municipality = :municipality and period = :period and edition = :edition
                         group by snapshot_id order by max(published_at) desc, snapshot_id desc
                        """)
                .param("municipality", municipality)
                .param("period", Date.valueOf(period.atDay(1)))
                .param("edition", edition.label())
                .query(Long.class)
                .list();
    }

    /** The version that was the newest at a moment. */
    public Optional<Publication> findAt(int municipality, ReportOrder order, Instant moment) {
        return find(municipality, order, " and published_at <= :value", Timestamp.from(moment));
    }

    /** The newest version made from a snapshot. */
    public Optional<Publication> findOfSnapshot(int municipality, ReportOrder order, long snapshotId) {
        return find(municipality, order, " and snapshot_id = :value", snapshotId);
    }

    private Optional<Publication> find(int municipality, ReportOrder order, String condition, Object value) {
        return workplace
                .database()
                .sql(OF_ORDER + condition + " order by version desc limit 1")
                .param("municipality", municipality)
                .param("period", Date.valueOf(order.period().atDay(1)))
                .param("report", order.report())
                .param("scope", order.scope().key())
                .param("edition", order.edition().label())
                .param("value", value)
                .query((row, i) -> publication(row))
                .optional();
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getInt("municipality"),
                YearMonth.from(row.getDate("period").toLocalDate()),
                row.getString("report"),
                Scope.ofKey(row.getString("scope")),
                Edition.find(row.getString("edition")).orElseThrow(),
                row.getInt("version"),
                row.getLong("snapshot_id"),
                row.getTimestamp("published_at").toInstant());
    }
}
