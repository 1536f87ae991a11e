package dk.personaletal.doctor;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.job.DataKey;
import dk.personaletal.job.SchemaState;
import dk.personaletal.operations.NightLock;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The database, asked and not changed. */
final class DatabaseChecks implements AutoCloseable {
    private static final int OLDEST_VERSION = 14;
    private static final Duration CLOCKS_AGREE = Duration.ofMinutes(1);

    private final DatabaseAddress address;
    private final Connection connection;

    /** @throws SQLException when it can't be reached */
    DatabaseChecks(DatabaseAddress address) throws SQLException {
        this.address = address;
        this.connection = DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /** @param ours whether the server is the program's own, which it alone uses */
    List<Check> all(int municipality, Clock clock, boolean ours) throws SQLException {
        SchemaState state = SchemaState.of(address);
        List<Check> checks = new ArrayList<>();
        checks.add(Check.ok("Database", "svarer: " + address.url().replaceAll("\\?.*", "")));
        checks.add(version());
        checks.add(
                ours
                        ? Check.ok("Rettigheder", "den indbyggede database er programmets egen")
                        : RightsCheck.of(connection, state.pending() > 0));
        checks.add(schema(state));
        checks.add(clock(clock));
        checks.add(lock(municipality));
        return checks;
    }

    DataKey key(int municipality) throws SQLException {
        return DataKey.of(connection, municipality);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private Check version() throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        return version >= OLDEST_VERSION
                ? Check.ok("Databasens version", "PostgreSQL " + version)
                : Check.databaseFault(
                        "Databasens version",
                        "PostgreSQL " + version + " er for gammel",
                        "Opgradér til " + OLDEST_VERSION + " eller nyere.");
    }

    private static Check schema(SchemaState state) {
        if (state.broken()) {
            return Check.databaseFault(
                    "Tabeller",
                    "svarer ikke til programmets version",
                    "Brug den version af programmet, der sidst kørte, eller se jobs/runbooks/opgrader.md.");
        }
        return state.pending() == 0
                ? Check.ok("Tabeller", "på det nyeste trin, " + state.applied())
                : Check.note(
                        "Tabeller",
                        state.pending() + " trin mangler",
                        "Intet: næste kørsel tager dem. Tag en kopi af databasen først (opgrader.md).");
    }

    private Check clock(Clock clock) throws SQLException {
        Instant theirs = Instant.ofEpochMilli(
                Long.parseLong(ask("select (extract(epoch from clock_timestamp()) * 1000)::bigint")));
        Duration apart = Duration.between(theirs, clock.instant()).abs();
        return apart.compareTo(CLOCKS_AGREE) <= 0
                ? Check.ok("Ur", "maskinens og databasens er enige")
                : Check.note(
                        "Ur",
                        "maskinens og databasens er " + apart.toSeconds() + " sekunder fra hinanden",
                        "Slå tidssynkronisering (NTP) til på begge.");
    }

    private Check lock(int municipality) {
        return NightLock.findHolder(address, municipality)
                .map(holder -> Check.note(
                        "Nattens lås",
                        "holdes af " + holder.client() + " siden " + holder.since() + " (proces " + holder.pid()
                                + " i databasen)",
                        "Vent, hvis en kørsel er i gang; ellers se jobs/runbooks/koerslen-haenger.md."))
                .orElseGet(() -> Check.ok("Nattens lås", "er ledig"));
    }

    private String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return String.valueOf(answer.getString(1));
        }
    }
}
