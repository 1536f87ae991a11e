package dk.personaletal.workplace;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.SessionSettings;
import java.time.Duration;

/** The pool of database connections. */
public final class Connections {
    /** One for each step that runs beside others, and one for the job repository. */
    private static final int MOST = 6;

    /** Who waits for a connection when the server is gone gives up so soon, that the night halts within five seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private Connections() {}

    /**
     * How many steps run at a time, each in its own transaction: as many as there are processors, since more would only
     * make each other wait, and no more than never wait for a connection.
     */
    static int stepsAtATime(int processors) {
        return Math.min(processors, MOST - 1);
    }

    public static HikariDataSource pool(DatabaseAddress address) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(address.url());
        pool.setMaximumPoolSize(MOST);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setDataSourceProperties(address.properties("personaletal"));
        pool.setConnectionInitSql(SessionSettings.NEWER);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(pool);
    }
}
