package dk.personaletal.cli;

import dk.personaletal.intake.DataKey;
import dk.personaletal.intake.NumbersInClear;
import dk.personaletal.workplace.Lifeline;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.Workplace;
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
    static Session exclusive(CommonOptions options, int municipality, Progress progress) {
        Session session = open(options, municipality, true);
        try {
            DataKey.require(session.workplace, municipality, options.keyFile());
            new NumbersInClear(session.workplace, municipality).rewrite(options.keyFile(), progress);
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
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
            throw entrance.reason(e);
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
        Beside<Workplace> workplace = new Beside<>(() -> Workplace.open(entrance, lifeline));
        try {
            // Spring makes itself ready while the server starts; where it runs already, another run may be at work
            entrance.begin(workplace::begin);
            if (!exclusive) {
                workplace.begin();
            }
            entrance.get();
            return new Session(entrance, workplace.get());
        } catch (RuntimeException e) {
            RuntimeException reason = entrance.reason(e);
            entrance.close();
            throw reason;
        }
    }
}
