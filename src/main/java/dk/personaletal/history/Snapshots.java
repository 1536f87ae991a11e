package dk.personaletal.history;

import dk.personaletal.shared.Checksum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which deliveries were current as known at a moment. */
public final class Snapshots {
    private static final String CURRENT = SqlText.beside(Snapshots.class, "current_delivery.sql");

    private final JdbcClient database;

    public Snapshots(JdbcClient database) {
        this.database = database;
    }

    private record Current(
            long id,
            String contract,
            @Nullable LocalDate coversFrom,
            @Nullable LocalDate coversTo,
            String contentSha256,
            OffsetDateTime decidedAt) {
        /** The same files hash the same, whatever their numbers in this database. */
        String line() {
            return String.join(" ", contract, String.valueOf(coversFrom), String.valueOf(coversTo), contentSha256);
        }
    }

    /**
     * The snapshot of what was known at a moment, if it has been created.
     *
     * @param settingsFingerprint of the definitions and settings that shape figures
     */
    public Optional<Snapshot> find(int municipality, YearMonth period, Instant asOf, String settingsFingerprint) {
        return find(municipality, period, hash(listCurrent(municipality, period, asOf), settingsFingerprint));
    }

    /** Whether a kind of delivery for just that month was current at a moment. */
    public boolean isKnown(int municipality, String contract, YearMonth month, Instant asOf) {
        return listCurrent(municipality, month, asOf).stream()
                .anyMatch(current -> current.contract().equals(contract)
                        && month.atDay(1).equals(current.coversFrom())
                        && month.atEndOfMonth().equals(current.coversTo()));
    }

    /**
     * The snapshot of what was known at a moment, created unless it is there. Called inside a transaction.
     *
     * @param settingsFingerprint of the definitions and settings that shape figures, the organisation among them
     * @throws IllegalStateException when nothing was known: no delivery was current
     */
    public Snapshot create(
            int municipality, YearMonth period, Instant asOf, String settingsFingerprint, Organisation organisation) {
        List<Current> deliveries = listCurrent(municipality, period, asOf);
        String hash = hash(deliveries, settingsFingerprint);
        return find(municipality, period, hash)
                .orElseGet(() -> insert(municipality, period, hash, deliveries, organisation));
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none of that number */
    public Snapshot get(long id) {
        return database.sql("select municipality, period, hash, known_at from snapshot where snapshot_id = ?")
                .params(id)
                .query((row, i) -> new Snapshot(
                        id,
                        row.getInt("municipality"),
                        YearMonth.from(row.getDate("period").toLocalDate()),
                        row.getString("hash"),
                        row.getObject("known_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    private Snapshot insert(
            int municipality, YearMonth period, String hash, List<Current> deliveries, Organisation organisation) {
        OffsetDateTime knownAt = deliveries.stream()
                .map(Current::decidedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("no current delivery up to " + period));
        long id = database.sql(
                        "insert into snapshot (municipality, period, hash, known_at) values (?, ?, ?, ?) returning snapshot_id")
                .params(municipality, period.atDay(1), hash, knownAt)
                .query(Long.class)
                .single();
        database.sql("insert into snapshot_delivery select ?, delivery_id, contract, covers_from, covers_to"
                        + " from delivery where delivery_id = any(?)")
                .params(id, deliveries.stream().map(Current::id).toArray(Long[]::new))
                .update();
        Restatement.workOut(database, id, organisation);
        return new Snapshot(id, municipality, period, hash, knownAt.toInstant());
    }

    private Optional<Snapshot> find(int municipality, YearMonth period, String hash) {
        return database.sql(
                        "select snapshot_id, known_at from snapshot where municipality = ? and period = ? and hash = ?")
                .params(municipality, period.atDay(1), hash)
                .query((row, i) -> new Snapshot(
                        row.getLong("snapshot_id"),
                        municipality,
                        period,
                        hash,
                        row.getObject("known_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private List<Current> listCurrent(int municipality, YearMonth period, Instant asOf) {
        return database.sql(CURRENT)
                .param("municipality", municipality)
                .param("last", period.atEndOfMonth())
                .param("as_of", asOf.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Current(
                        row.getLong("delivery_id"),
                        row.getString("contract"),
                        row.getObject("covers_from", LocalDate.class),
                        row.getObject("covers_to", LocalDate.class),
                        row.getString("content_sha256"),
                        row.getObject("decided_at", OffsetDateTime.class)))
                .list();
    }

    private static String hash(List<Current> deliveries, String settingsFingerprint) {
        String lines = deliveries.stream().map(Current::line).sorted().collect(Collectors.joining("\n"));
        return Checksum.of(lines + "\n" + settingsFingerprint);
    }
}
