package dk.personaletal.operations;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks every second whether the lock is still held, and tells once when it isn't. */
public final class LockWatch implements AutoCloseable {
    private static final int SECONDS_BETWEEN = 1;

    private final AtomicBoolean lost = new AtomicBoolean();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "personaletal-lock-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** @param onLost called on a thread of its own, once */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for it
    public LockWatch(NightLock lock, Runnable onLost) {
        clockwork.scheduleWithFixedDelay(
                () -> {
                    if (!lost.get() && !lock.isHeld() && !clockwork.isShutdown()) {
                        lost.set(true);
                        onLost.run();
                    }
                },
                SECONDS_BETWEEN,
                SECONDS_BETWEEN,
                TimeUnit.SECONDS);
    }

    public boolean isLost() {
        return lost.get();
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
