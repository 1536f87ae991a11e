package dk.personaletal.delivery;

import dk.personaletal.shared.PersonNumbers;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deliveries in tables: registered, then accepted or rejected; a newer one takes an older one's place. */
public final class DeliveryRegister {
    private final JdbcClient database;
    private final Clock clock;

    public DeliveryRegister(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Delivery register(NewDelivery delivery) {
        Coverage coverage = delivery.name().coverage();
        long id = database.sql("""
                        insert into delivery (municipality, contract, layout, file_name, source_path, content_sha256,
                                              byte_count, covers_from, covers_to, registered_at, accepted_rules,
                                              accept_reason)
                        values (:municipality, :contract, :layout, :file, :path, :sha, :bytes, :from, :to, :now,
                                cast(:rules as text[]), :reason)
                        returning delivery_id
                        """)
                .param("municipality", delivery.municipality())
                .param("contract", delivery.name().kind().prefix())
                .param("layout", delivery.layout())
                .param("file", delivery.name().fileName())
                .param("path", delivery.sourcePath().toString())
                .param("sha", delivery.sha256())
                .param("bytes", delivery.bytes())
                .param("from", coverage == null ? null : Date.valueOf(coverage.from()))
                .param("to", coverage == null ? null : Date.valueOf(coverage.to()))
                .param("now", now())
                .param("rules", "{" + String.join(",", delivery.acceptedRules()) + "}")
                .param("reason", delivery.acceptReason())
                .query(Long.class)
                .single();
        return get(id);
    }

    /** Makes the delivery current, and the one that it corrects no longer so. Inside the caller's transaction. */
    public void accept(long deliveryId) {
        Timestamp now = now();
        database.sql("""
                        update delivery old set superseded_at = :now, superseded_by = new.delivery_id
                        from delivery new
                        where new.delivery_id = :id and old.delivery_id <> new.delivery_id
                          and old.state = 'ACCEPTED' and old.superseded_at is null
                          and old.municipality = new.municipality and old.contract = new.contract
                          and old.covers_from is not distinct from new.covers_from
                          and old.covers_to is not distinct from new.covers_to
                        """).param("now", now).param("id", deliveryId).update();
        decide(deliveryId, DeliveryState.ACCEPTED, now);
    }

    /** Inside the caller's transaction. */
    public void reject(long deliveryId) {
        decide(deliveryId, DeliveryState.REJECTED, now());
    }

    /**
     * Takes a current delivery back; the one whose place it took is current again from now on. What was known before
     * stays as it was. Inside the caller's transaction.
     *
     * @return the delivery that is current again, if there is one
     */
    public Optional<Delivery> withdraw(long deliveryId, String reason) {
        Timestamp now = now();
        Delivery withdrawn = get(deliveryId);
        database.sql("""
                        update delivery set superseded_at = :now, withdrawn_at = :now, withdraw_reason = :reason
                        where delivery_id = :id
                        """)
                .param("now", now)
                .param("reason", reason)
                .param("id", deliveryId)
                .update();
        Optional<Delivery> before = list(withdrawn.municipality()).stream()
                .filter(delivery -> delivery.id() != deliveryId && delivery.state() == DeliveryState.ACCEPTED)
                .filter(delivery -> delivery.isAboutTheSameAs(withdrawn) && delivery.withdrawReason() == null)
                .max(Comparator.comparing(delivery -> Objects.requireNonNull(delivery.decidedAt())))
                .filter(delivery -> hasRows(delivery.id()));
        before.ifPresent(delivery -> makeCurrentAgain(delivery.id(), now));
        return before;
    }

    /** Whether retention has left any of those that there were. */
    private boolean hasRows(long deliveryId) {
        return database.sql("select rows_retired = 0 or rows_retired < rows_kept from delivery where delivery_id = :id")
                .param("id", deliveryId)
                .query(Boolean.class)
                .single();
    }

    private void makeCurrentAgain(long deliveryId, Timestamp now) {
        database.sql("""
                        insert into delivery_gap (delivery_id, gap_from, gap_to)
                        select delivery_id, superseded_at, :now from delivery where delivery_id = :id
                        """).param("now", now).param("id", deliveryId).update();
        database.sql("update delivery set superseded_at = null, superseded_by = null where delivery_id = :id")
                .param("id", deliveryId)
                .update();
    }

    /** What has been withdrawn of the deliveries that speak of days up to the period's last, oldest first. */
    public List<Delivery> listWithdrawn(int municipality, YearMonth period, Instant asOf) {
        return query("where withdrawn_at is not null and municipality = :a order by withdrawn_at", municipality)
                .stream()
                .filter(delivery ->
                        !Objects.requireNonNull(delivery.supersededAt()).isAfter(asOf))
                .filter(delivery -> {
                    Coverage coverage = delivery.coverage();
                    return coverage == null
                            || delivery.kind().bearsOnEveryMonth()
                            || !coverage.from().isAfter(period.atEndOfMonth());
                })
                .toList();
    }

    public Delivery get(long deliveryId) {
        return query("where delivery_id = :a", deliveryId).get(0);
    }

    /** Registered and not yet judged: what a killed night left behind, too. In the order to judge them. */
    public List<Delivery> listUndecided(int municipality) {
        return query("where state = 'REGISTERED' and municipality = :a order by delivery_id", municipality);
    }

    /** Marks every registered delivery that isn't so yet as taken in together. Before the intake begins. */
    public void beginIntake(int municipality) {
        database.sql("""
                        update delivery set intake_id = (select max(delivery_id) from delivery
                                                      where municipality = :municipality)
                        where municipality = :municipality and state = 'REGISTERED' and intake_id is null
                        """).param("municipality", municipality).update();
    }

    /** The intakes that have been begun and not finished, oldest first. */
    public List<Long> listBegunIntakes(int municipality) {
        return database.sql("""
                        select distinct intake_id from delivery
                        where municipality = :municipality and state = 'REGISTERED' and intake_id is not null
                        order by intake_id
                        """)
                .param("municipality", municipality)
                .query(Long.class)
                .list();
    }

    /** What an intake has left to judge. */
    public List<Delivery> listUndecidedOf(int municipality, long intakeId) {
        return query("where state = 'REGISTERED' and intake_id = :a order by delivery_id", intakeId).stream()
                .filter(delivery -> delivery.municipality() == municipality)
                .toList();
    }

    public List<Delivery> listCurrent(int municipality) {
        return query(
                "where state = 'ACCEPTED' and superseded_at is null and municipality = :a"
                        + " order by contract, covers_from, delivery_id",
                municipality);
    }

    /**
     * The rejected deliveries that are news still, newest first: nobody has dismissed them, no delivery accepted later
     * speaks of the same days, and no later verdict fell on a file of that name.
     */
    public List<Delivery> listRejectedAndOpen(int municipality) {
        return query("""
                where state = 'REJECTED' and dismissed_at is null and municipality = :a
                  and not exists (select from delivery newer where newer.municipality = delivery.municipality
                                  and newer.contract = delivery.contract and newer.delivery_id > delivery.delivery_id
                                  and (newer.state = 'ACCEPTED'
                                       and newer.covers_from is not distinct from delivery.covers_from
                                       and newer.covers_to is not distinct from delivery.covers_to
                                       or newer.state <> 'REGISTERED' and newer.file_name = delivery.file_name))
                order by delivery_id desc
                """, municipality);
    }

    /**
     * A delivery that counts for nothing needs no more attention; one that was never read is rejected with it. Inside
     * the caller's transaction.
     *
     * @param reason kept, and shown to operations
     */
    public void dismiss(long deliveryId, String reason) {
        database.sql("""
                        update delivery set state = 'REJECTED', decided_at = coalesce(decided_at, :now),
                                            dismissed_at = :now, dismiss_reason = :reason
                        where delivery_id = :id and state <> 'ACCEPTED'
                        """)
                .param("now", now())
                .param("reason", reason)
                .param("id", deliveryId)
                .update();
    }

    /** Those that somebody has dismissed, newest first. */
    public List<Delivery> listDismissed(int municipality) {
        return query("where dismissed_at is not null and municipality = :a order by dismissed_at desc", municipality);
    }

    /** The deliveries that a snapshot's figures rest on, by kind and period. */
    public List<Delivery> listOfSnapshot(long snapshotId) {
        return query("""
                where delivery_id in (select delivery_id from snapshot_delivery where snapshot_id = :a)
                order by contract, covers_from, covers_to, content_sha256
                """, snapshotId);
    }

    /** Every delivery there ever was, newest first. */
    public List<Delivery> list(int municipality) {
        return query("where municipality = :a order by delivery_id desc", municipality);
    }

    /** The newest month with an accepted payroll delivery. */
    public Optional<YearMonth> findNewestMonth(int municipality) {
        return database.sql("""
                        select max(covers_from) from delivery
                        where municipality = :municipality and contract = 'loen' and state = 'ACCEPTED'
                          and superseded_at is null
                        """)
                .param("municipality", municipality)
                .query((row, i) -> Optional.ofNullable(row.getDate(1)))
                .single()
                .map(day -> YearMonth.from(day.toLocalDate()));
    }

    private static final String COLUMNS = """
            select delivery_id, municipality, contract, layout, file_name, source_path, content_sha256, byte_count,
                   covers_from, covers_to, state, registered_at, decided_at, superseded_at, rows_read, rows_kept,
                   accepted_rules, accept_reason, withdraw_reason, dismissed_at, dismiss_reason
            from delivery
            """;

    private List<Delivery> query(String where, long a) {
        return database.sql(COLUMNS + where)
                .param("a", a)
                .query((row, i) -> delivery(row))
                .list();
    }

    private void decide(long deliveryId, DeliveryState state, Timestamp now) {
        // where it was read is needed no more, and may tell of a person
        database.sql("""
                        update delivery set state = :state, decided_at = :now, source_path = :path
                        where delivery_id = :id
                        """)
                .param("state", state.name())
                .param("path", PersonNumbers.mask(get(deliveryId).sourcePath().toString()))
                .param("now", now)
                .param("id", deliveryId)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("delivery_id"),
                row.getInt("municipality"),
                DeliveryKind.find(row.getString("contract")).orElseThrow(),
                row.getString("layout"),
                PersonNumbers.mask(row.getString("file_name")),
                Path.of(row.getString("source_path")),
                row.getString("content_sha256"),
                row.getLong("byte_count"),
                coverage(row),
                DeliveryState.valueOf(row.getString("state")),
                row.getTimestamp("registered_at").toInstant(),
                instant(row.getTimestamp("decided_at")),
                instant(row.getTimestamp("superseded_at")),
                row.getLong("rows_read"),
                row.getLong("rows_kept"),
                texts(row.getArray("accepted_rules")),
                masked(row.getString("accept_reason")),
                masked(row.getString("withdraw_reason")),
                dismissal(row));
    }

    private static @Nullable Coverage coverage(ResultSet row) throws SQLException {
        Date from = row.getDate("covers_from");
        return from == null
                ? null
                : new Coverage(from.toLocalDate(), row.getDate("covers_to").toLocalDate());
    }

    /** Reasons were once taken as they came. */
    private static @Nullable String masked(@Nullable String text) {
        return text == null ? null : PersonNumbers.mask(text);
    }

    private static @Nullable Dismissal dismissal(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("dismissed_at");
        return at == null ? null : new Dismissal(at.toInstant(), row.getString("dismiss_reason"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
