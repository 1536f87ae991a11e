package dk.personaletal.cli;

import dk.personaletal.job.Lifeline;
import dk.personaletal.job.LockLost;
import dk.personaletal.job.Workplace;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What a command works in: the database, open and migrated, and the municipality's lock when it writes. */
final class Session implements AutoCloseable {
    private final Entrance entrance;
    private final Workplace workplace;

    private Session(Entrance entrance, Workplace workplace) {
        this.entrance = entrance;
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
        return entrance.lockHeld();
    }

    /** The work's answer. @throws LockLost when it was broken off because the lock was lost */
    <T> T whileLocked(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw entrance.lockLost() ? new LockLost(e) : e;
        }
    }

    @Override
    public void close() {
        workplace.close();
        entrance.close();
    }

    private static Session open(CommonOptions options, int municipality, boolean exclusive) {
        Lifeline lifeline = new Lifeline();
        Entrance entrance = new Entrance(options, municipality, exclusive, lifeline::cut);
        // the server starts while Spring makes itself ready
        CompletableFuture<Workplace> workplace =
                CompletableFuture.supplyAsync(() -> Workplace.open(entrance, lifeline), Session::startBeside);
        try {
            // who isn't let in leaves at once, and doesn't wait for a workplace that nobody will use
            entrance.get();
            return new Session(entrance, Entrance.joined(workplace));
        } catch (RuntimeException e) {
            boolean lost = entrance.lockLost();
            entrance.close();
            throw lost ? new LockLost(e) : e;
        }
    }

    /** On a thread that the program doesn't wait for when it ends. */
    private static void startBeside(Runnable work) {
        Thread thread = new Thread(work, "personaletal-workplace");
        thread.setDaemon(true);
        thread.start();
    }
}
