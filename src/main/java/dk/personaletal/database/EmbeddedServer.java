package dk.personaletal.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL server of our own whose binaries and data live under {@code dataFolder/postgresql} and are kept
 * between runs. Any number of processes may have it open; the last one to close it stops it. A server left over by
 * a killed process is taken over by the next one to open the folder.
 */
public final class EmbeddedServer implements AutoCloseable {
    /** A real recovery isn't broken off for being slow; whoever waits is told why. */
    public static final Duration LONGEST_RECOVERY = Duration.ofHours(1);

    private static final Map<Path, SharedServer> OPEN_HERE = new HashMap<>();

    private final SharedServer server;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread closeAtExit = new Thread(this::leave, "personaletal-database-close");

    private EmbeddedServer(SharedServer server) {
        this.server = server;
        Runtime.getRuntime().addShutdownHook(closeAtExit);
    }

    /**
     * Starts the server of this folder, or joins it when it runs.
     *
     * @throws DatabaseUnavailable when it cannot be had; the message says why
     */
    public static EmbeddedServer open(Path dataFolder) throws DatabaseUnavailable {
        return open(dataFolder, () -> {}, LONGEST_RECOVERY);
    }

    /**
     * The same with an end to the waiting for a server that recovers, starts or stops.
     *
     * @param whileStarting is called when the server isn't running, right before it's started
     */
    public static EmbeddedServer open(Path dataFolder, Runnable whileStarting, Duration patience)
            throws DatabaseUnavailable {
        synchronized (OPEN_HERE) {
            ServerFolder folder = ServerFolder.under(dataFolder);
            SharedServer server = OPEN_HERE.get(folder.root());
            if (server == null) {
                server = SharedServer.startOrJoin(folder, whileStarting, new Patience(patience));
                OPEN_HERE.put(folder.root(), server);
            }
            server.enter();
            return new EmbeddedServer(server);
        }
    }

    public DatabaseAddress address() {
        return server.address();
    }

    /** Whether connections were lost because the server's disk is full. */
    public boolean isGoneForWantOfSpace() {
        return server.isGoneForWantOfSpace();
    }

    /** The last one out, of all processes, stops the server. */
    @Override
    public void close() {
        leave();
        try {
            Runtime.getRuntime().removeShutdownHook(closeAtExit);
        } catch (IllegalStateException alreadyShuttingDown) {
            // the hook finds it closed
        }
    }

    private void leave() {
        if (closed.getAndSet(true)) {
            return;
        }
        synchronized (OPEN_HERE) {
            if (server.exit() == 0) {
                OPEN_HERE.remove(server.root());
                server.leave();
            }
        }
    }
}
