package dk.personaletal.cli;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.EmbeddedServer;
import dk.personaletal.job.Workplace;
import dk.personaletal.operations.NightLock;
import org.jspecify.annotations.Nullable;

/** What a command works in: the database, open and migrated, and the municipality's lock when it writes. */
final class Session implements AutoCloseable {
    private final @Nullable EmbeddedServer server;
    private final @Nullable NightLock lock;
    private final Workplace workplace;

    private Session(@Nullable EmbeddedServer server, @Nullable NightLock lock, Workplace workplace) {
        this.server = server;
        this.lock = lock;
        this.workplace = workplace;
    }

    /** For commands that change something. @throws Busy when another run holds the lock */
    static Session exclusive(CommonOptions options, int municipality) {
        return open(options, municipality, true);
    }

    static Session reading(CommonOptions options, int municipality) {
        return open(options, municipality, false);
    }

    Workplace workplace() {
        return workplace;
    }

    boolean lockHeld() {
        return lock != null && lock.isHeld();
    }

    @Override
    public void close() {
        workplace.close();
        close(lock, server);
    }

    private static Session open(CommonOptions options, int municipality, boolean exclusive) {
        EmbeddedServer server = options.databaseUrl == null ? EmbeddedServer.open(options.data) : null;
        NightLock lock = null;
        try {
            DatabaseAddress address = server == null ? given(options) : server.address();
            if (exclusive) {
                lock = NightLock.tryAcquire(address, municipality).orElseThrow(() -> new Busy(municipality));
            }
            return new Session(server, lock, Workplace.open(address));
        } catch (RuntimeException e) {
            close(lock, server);
            throw e;
        }
    }

    private static DatabaseAddress given(CommonOptions options) {
        String url = String.valueOf(options.databaseUrl);
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Usage("--database-url skal begynde med jdbc:postgresql://, for eksempel"
                    + " jdbc:postgresql://db.kommune.dk/personaletal.");
        }
        return new DatabaseAddress(
                url, System.getenv("PERSONALETAL_DATABASE_USER"), System.getenv("PERSONALETAL_DATABASE_PASSWORD"));
    }

    private static void close(@Nullable NightLock lock, @Nullable EmbeddedServer server) {
        if (lock != null) {
            lock.close();
        }
        if (server != null) {
            server.close();
        }
    }
}
