package dk.personaletal.operations;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.DatabaseFitness;
import dk.personaletal.database.DatabaseMeaning;
import dk.personaletal.database.DatabaseUnavailable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;

/**
 * One run a municipality at a time, in the whole database: a PostgreSQL advisory lock on a connection of its own.
 * PostgreSQL frees it when the holder dies, so whoever holds it knows that every other run is dead.
 */
public final class NightLock implements AutoCloseable {
    /** Sets our locks apart from those of other programs in the same database. */
    private static final int LOCK_CLASS = 0x70657273;

    private static final int SECONDS_TO_ANSWER = 5;

    /** While the lock is held, so that silence is noticed soon: the server has no more to do than to say yes. */
    private static final int MILLIS_TO_CONFIRM = 2500;

    private static final String HOLDER = """
            SELECT l.pid, coalesce(host(a.client_addr), 'maskinen selv'),
                   (extract(epoch from a.backend_start) * 1000)::bigint
            FROM pg_locks l JOIN pg_stat_activity a USING (pid)
            WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
              AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
              AND l.classid::bigint = ? AND l.objid::bigint = ?
            """;

    private final Connection connection;
    private final int municipality;

    private NightLock(Connection connection, int municipality) {
        this.connection = connection;
        this.municipality = municipality;
    }

    /**
     * The lock, or empty when another holds it.
     *
     * @throws DatabaseUnavailable when the database cannot be asked
     */
    public static Optional<NightLock> tryAcquire(DatabaseAddress address, int municipality) {
        try {
            NightLock lock = new NightLock(connect(address), municipality);
            lock.mustBeAbleToWrite();
            if (lock.ask("SELECT pg_try_advisory_lock(?, ?)")) {
                lock.connection.setNetworkTimeout(Runnable::run, MILLIS_TO_CONFIRM);
                return Optional.of(lock);
            }
            lock.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseUnavailable(DatabaseMeaning.get(e).line(address), e);
        }
    }

    /** Who holds a lock, as the server sees it. @param since null when this user isn't told */
    public record Holder(int pid, String client, @Nullable Instant since) {}

    /**
     * Who holds the lock now; empty when nobody does.
     *
     * @throws DatabaseUnavailable when the database cannot be asked
     */
    public static Optional<Holder> findHolder(DatabaseAddress address, int municipality) {
        try (Connection connection = connect(address);
                PreparedStatement statement = connection.prepareStatement(HOLDER)) {
            statement.setInt(1, LOCK_CLASS);
            statement.setInt(2, municipality);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next()
                        ? Optional.of(new Holder(answer.getInt(1), answer.getString(2), instant(answer)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(DatabaseMeaning.get(e).line(address), e);
        }
    }

    /** Asks the server; false also when it does not answer. */
    public boolean isHeld() {
        try {
            return ask("SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2"
                    + " AND classid::bigint = ? AND objid::bigint = ? AND pid = pg_backend_pid())");
        } catch (SQLException e) {
            return false;
        }
    }

    /** Frees the lock; one that is already lost is no error. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // the server has freed it
        }
    }

    private static @Nullable Instant instant(ResultSet answer) throws SQLException {
        long millis = answer.getLong(3);
        return answer.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    /** Who takes the lock means to write: better told now than in the middle. */
    private void mustBeAbleToWrite() throws SQLException {
        if (!DatabaseFitness.isWritable(connection)) {
            connection.close();
            throw new SQLException("read only", DatabaseMeaning.READ_ONLY_STATE);
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(SECONDS_TO_ANSWER);
            statement.setInt(1, LOCK_CLASS);
            statement.setInt(2, municipality);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        Properties properties = address.properties("personaletal-lock");
        PGProperty.SOCKET_TIMEOUT.set(properties, 2 * SECONDS_TO_ANSWER);
        return address.connect(properties);
    }
}
