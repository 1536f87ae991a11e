package dk.personaletal.cli;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.EmbeddedServer;
import dk.personaletal.operations.LockWatch;
import dk.personaletal.operations.NightLock;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way into the database: the server, started or joined on a thread of its own, and then the municipality's lock
 * when the command writes. Who asks for the address waits for both.
 */
final class Entrance implements Supplier<DatabaseAddress>, AutoCloseable {
    private final CompletableFuture<DatabaseAddress> address;
    private volatile @Nullable EmbeddedServer server;
    private volatile @Nullable NightLock lock;
    private volatile @Nullable LockWatch watch;

    /** @param giveUp what is done when the lock is lost, from the moment it's taken */
    Entrance(CommonOptions options, int municipality, boolean exclusive, Runnable giveUp) {
        address = CompletableFuture.supplyAsync(() -> {
            DatabaseAddress opened = options.databaseUrl == null ? own(options) : given(options);
            if (exclusive) {
                NightLock taken = NightLock.tryAcquire(opened, municipality).orElseThrow(() -> new Busy(municipality));
                lock = taken;
                watch = new LockWatch(taken, giveUp);
            }
            return opened;
        });
    }

    /** @throws Busy when another run holds the lock */
    @Override
    public DatabaseAddress get() {
        return joined(address);
    }

    /** What another thread makes; what goes wrong there comes as it is. */
    static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }

    boolean lockHeld() {
        NightLock held = lock;
        return held != null && held.isHeld();
    }

    boolean lockLost() {
        LockWatch watching = watch;
        return watching != null && watching.isLost();
    }

    @Override
    public void close() {
        address.handle((opened, failed) -> opened).join();
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

    private DatabaseAddress own(CommonOptions options) {
        EmbeddedServer opened = EmbeddedServer.open(options.data);
        server = opened;
        return opened.address();
    }

    /** Asked before the address is used: the driver's own complaint would tell a password in it. */
    private static boolean isAddress(String url) {
        try {
            return url.startsWith("jdbc:postgresql:") && DriverManager.getDriver(url) != null;
        } catch (SQLException e) {
            return false;
        }
    }

    private static DatabaseAddress given(CommonOptions options) {
        String url = String.valueOf(options.databaseUrl);
        if (!isAddress(url)) {
            throw new Usage("--database-url skal være en adresse, der begynder med jdbc:postgresql://, for eksempel"
                    + " jdbc:postgresql://db.kommune.dk/personaletal.");
        }
        return new DatabaseAddress(
                url, System.getenv("PERSONALETAL_DATABASE_USER"), System.getenv("PERSONALETAL_DATABASE_PASSWORD"));
    }
}
