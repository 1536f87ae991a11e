package dk.personaletal.doctor;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.DatabaseFitness;
import dk.personaletal.database.DatabaseMeaning;
import dk.personaletal.intake.DataKey;
import dk.personaletal.operations.NightLock;
import dk.personaletal.operations.NightLock.Holder;
import dk.personaletal.shared.DanishTime;
import dk.personaletal.workplace.SchemaState;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database, asked and not changed. */
final class DatabaseChecks implements AutoCloseable {
    private static final int OLDEST_VERSION = 14;
    private static final Duration CLOCKS_AGREE = Duration.ofMinutes(1);

    /** A delivery without a verdict, or a newest run that wasn't completed and whose report isn't out. */
    private static final String INTERRUPTED = """
            select (exists (select from delivery where municipality = %1$d and state = 'REGISTERED')
                or exists (
                   select from batch_job_execution e
                    where e.job_execution_id = (select max(job_execution_id) from municipality_run
                                                 where municipality = %1$d)
                      and e.status <> 'COMPLETED'
                      and not exists (select from batch_job_execution_params p
                                        join snapshot s on s.hash = p.parameter_value
                                        join publication using (snapshot_id)
                                       where p.job_execution_id = e.job_execution_id and p.parameter_name = 'snapshot')))::text
            """;

    private final DatabaseAddress address;
    private final Connection connection;

    /** @throws SQLException when it can't be reached */
    DatabaseChecks(DatabaseAddress address) throws SQLException {
        this.address = address;
        this.connection = address.connect(address.properties("personaletal-doctor"));
    }

    /** @param ours whether the server is the program's own, which it alone uses */
    List<Check> all(int municipality, Clock clock, boolean ours) throws SQLException {
        SchemaState state = SchemaState.of(address);
        List<Check> checks = new ArrayList<>();
        checks.add(Check.ok("Database", "svarer: " + address.shown()));
        checks.add(version());
        checks.add(fitness());
        checks.add(writing());
        checks.add(
                ours
                        ? Check.ok("Rettigheder", "den indbyggede database er programmets egen")
                        : RightsCheck.of(connection, state.pending() > 0));
        if (!ours) {
            checks.add(EncryptionCheck.of(connection, address.url()));
        }
        checks.add(schema(state));
        checks.add(clock(clock));
        Optional<Holder> holder = NightLock.findHolder(address, municipality);
        checks.add(lock(holder));
        if (holder.isEmpty() && state.pending() == 0 && !state.broken()) {
            checks.add(interrupted(municipality));
        }
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

    private Check fitness() throws SQLException {
        return DatabaseFitness.findFault(connection)
                .map(fault -> Check.fault("Databasens indretning", fault.what(), fault.remedy()))
                .orElseGet(() -> Check.ok("Databasens indretning", "UTF8, og tabellerne ligger, hvor de skal"));
    }

    private Check writing() throws SQLException {
        return DatabaseFitness.isWritable(connection)
                ? Check.ok("Skrivning", "databasen kan skrives i")
                : Check.databaseFault(
                        "Skrivning", DatabaseMeaning.READ_ONLY.what(), DatabaseMeaning.READ_ONLY.remedy());
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

    private static Check lock(Optional<Holder> found) {
        return found.map(holder -> Check.note(
                        "Nattens lås",
                        "holdes af " + holder.client() + since(holder.since()) + " (proces " + holder.pid()
                                + " i databasen)",
                        "Vent, hvis en kørsel er i gang; ellers se jobs/runbooks/koerslen-haenger.md."))
                .orElseGet(() -> Check.ok("Nattens lås", "er ledig"));
    }

    private Check interrupted(int municipality) throws SQLException {
        return Boolean.parseBoolean(ask(INTERRUPTED.formatted(municipality)))
                ? Check.note(
                        "Kørsler",
                        "en kørsel blev afbrudt og er ikke gjort færdig",
                        "Kør igen: den næste kørsel går videre, hvor den slap.")
                : Check.ok("Kørsler", "ingen afbrudt kørsel venter på at blive gjort færdig");
    }

    private static String since(@Nullable Instant at) {
        return at == null ? "" : " siden " + DanishTime.print(at);
    }

    private String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return String.valueOf(answer.getString(1));
        }
    }
}
