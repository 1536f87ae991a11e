package dk.personaletal.cli;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.DatabaseDiskFull;
import dk.personaletal.database.EmbeddedServer;
import dk.personaletal.operations.LockWatch;
import dk.personaletal.operations.NightLock;
import dk.personaletal.workplace.LockLost;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way into the database: the server, started or joined on a thread of its own, and then the municipality's lock
 * when the command writes. Who asks for the address waits for both.
 */
final class Entrance implements Supplier<DatabaseAddress>, AutoCloseable {
    private final CommonOptions options;
    private final int municipality;
    private final boolean exclusive;
    private final Runnable giveUp;
    private final Beside<DatabaseAddress> address = new Beside<>(this::enter);
    private Runnable whileServerStarts = () -> {};
    private Duration patience = EmbeddedServer.LONGEST_RECOVERY;
    private volatile @Nullable EmbeddedServer server;
    private volatile @Nullable NightLock lock;
    private volatile @Nullable LockWatch watch;

    /** @param giveUp what is done when the lock is lost, from the moment it's taken */
    Entrance(CommonOptions options, int municipality, boolean exclusive, Runnable giveUp) {
        this.options = options;
        this.municipality = municipality;
        this.exclusive = exclusive;
        this.giveUp = giveUp;
    }

    /** For who would rather have an answer than the database. */
    Entrance waitingAtMost(Duration time) {
        patience = time;
        return this;
    }

    /** @param whileServerStarts what is done beside when the server must be started first */
    void begin(Runnable whileServerStarts) {
        this.whileServerStarts = whileServerStarts;
        address.begin();
    }

    /** @throws Busy when another run holds the lock */
    @Override
    public DatabaseAddress get() {
        return address.get();
    }

    boolean lockHeld() {
        NightLock held = lock;
        return held != null && held.isHeld();
    }

    private boolean lockLost() {
        LockWatch watching = watch;
        return watching != null && watching.isLost();
    }

    /** What a failure comes of: a server of our own that is gone says nothing of its full disk. */
    RuntimeException reason(RuntimeException failure) {
        EmbeddedServer own = server;
        if (own != null && own.isGoneForWantOfSpace()) {
            return new DatabaseDiskFull(DatabaseDiskFull.MESSAGE, failure);
        }
        return lockLost() ? new LockLost(failure) : failure;
    }

    @Override
    public void close() {
        address.settle();
        LockWatch watching = watch;
        if (watching != null) {
            watching.close();
        }
        NightLock held = lock;
        if (held != null) {
            held.close();
        }
        EmbeddedServer running = server;
        if (running != null) {
            running.close();
        }
    }

    private DatabaseAddress enter() {
        DatabaseAddress opened = options.databaseUrl == null ? own() : given(options);
        if (exclusive) {
            NightLock taken = NightLock.tryAcquire(opened, municipality).orElseThrow(() -> new Busy(municipality));
            lock = taken;
            watch = new LockWatch(taken, giveUp);
        }
        return opened;
    }

    private DatabaseAddress own() {
        EmbeddedServer opened = EmbeddedServer.open(options.data, whileServerStarts, patience);
        server = opened;
        return opened.address();
    }

    private static DatabaseAddress given(CommonOptions options) {
        String url = DatabaseUrl.checked(String.valueOf(options.databaseUrl));
        return new DatabaseAddress(
                url, System.getenv("PERSONALETAL_DATABASE_USER"), System.getenv("PERSONALETAL_DATABASE_PASSWORD"));
    }
}
