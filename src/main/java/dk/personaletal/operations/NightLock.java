package dk.personaletal.operations;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.DatabaseUnavailable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
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
            SELECT l.pid, coalesce(host(a.client_addr), 'maskinen selv'), to_char(a.backend_start, 'YYYY-MM-DD HH24:MI')
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
            if (lock.ask("SELECT pg_try_advisory_lock(?, ?)")) {
                lock.connection.setNetworkTimeout(Runnable::run, MILLIS_TO_CONFIRM);
                return Optional.of(lock);
            }
            lock.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "Databasen " + address.url().replaceAll("\\?.*", "") + " svarer ikke: " + e.getMessage()
                            + ". Kontrollér adressen, og at serveren kører.",
                    e);
        }
    }

    /** Who holds a lock, as the server sees it. */
    public record Holder(int pid, String client, String since) {}

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
                        ? Optional.of(new Holder(answer.getInt(1), answer.getString(2), answer.getString(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable("Databasen kan ikke spørges om låsen: " + e.getMessage(), e);
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
        Properties properties = new Properties();
        if (address.user() != null) {
            PGProperty.USER.set(properties, address.user());
        }
        if (address.password() != null) {
            PGProperty.PASSWORD.set(properties, address.password());
        }
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.SOCKET_TIMEOUT.set(properties, 2 * SECONDS_TO_ANSWER);
        PGProperty.APPLICATION_NAME.set(properties, "personaletal-lock");
        return DriverManager.getConnection(address.url(), properties);
    }
}
