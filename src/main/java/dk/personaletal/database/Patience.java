package dk.personaletal.database;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One command's waiting for the server: never silent for long, and not for longer than it was given. */
final class Patience {
    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(25);
    private static final int MILLIS_BETWEEN_LOOKS = 20;

    private final long begun = System.nanoTime();
    private final Duration limit;
    private Duration nextWord = SILENCE;

    /** @param limit how long the command has in all */
    Patience(Duration limit) {
        this.limit = limit;
    }

    /** @throws DatabaseUnavailable when there's no time left; it says what was waited for */
    void pause(String why) {
        try {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        tell(why);
    }

    /** The same for who has waited by other means. */
    void tell(String why) {
        Duration waited = waited();
        if (waited.compareTo(limit) > 0) {
            throw new DatabaseUnavailable(
                    why + ", og der er ventet " + waited.toSeconds() + " sekunder. Vent lidt, og kør igen.");
        }
        if (waited.compareTo(nextWord) > 0) {
            nextWord = waited.plus(BETWEEN_WORDS);
            LOG.warn("{}; venter ...", why);
        }
    }

    Duration waited() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    static DatabaseUnavailable interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new DatabaseUnavailable("Afbrudt, mens databasens server blev ventet på.", e);
    }
}
