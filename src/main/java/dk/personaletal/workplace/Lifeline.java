package dk.personaletal.workplace;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

/** What a run's database connections hang on. Cut, whatever is going on fails and is rolled back. */
public final class Lifeline {
    private @Nullable HikariDataSource pool;
    private boolean cut;

    /** The pool, which is closed when the line is cut, or is cut already. */
    synchronized HikariDataSource carrying(HikariDataSource connections) {
        pool = connections;
        if (cut) {
            connections.close();
        }
        return connections;
    }

    /** Breaks every connection at once. */
    public void cut() {
        HikariDataSource carried;
        synchronized (this) {
            cut = true;
            carried = pool;
        }
        if (carried != null) {
            carried.close();
        }
    }
}
