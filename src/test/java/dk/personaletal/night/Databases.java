package dk.personaletal.night;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Fresh databases on the tests' server, by address. */
final class Databases {
    private Databases() {}

    static DatabaseAddress create() {
        try {
            String url = TestDatabase.create().unwrap(PGSimpleDataSource.class).getURL();
            return new DatabaseAddress(url, "postgres", "postgres");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With whoever is in it. */
    static void drop(DatabaseAddress address) throws SQLException {
        String name = address.url().replaceAll(".*/([^/?]+).*", "$1");
        try (Connection connection = DriverManager.getConnection(
                        address.url().replace("/" + name, "/postgres"), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + name + " with (force)");
        }
    }

    static JdbcClient client(DatabaseAddress address) {
        return JdbcClient.create(
                new DriverManagerDataSource(address.url(), String.valueOf(address.user()), address.password() + ""));
    }

    static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /** Returns when somebody waits for the table, or the process has ended; asks without keeping a processor from it. */
    static void awaitWaiter(String table, Process process, DatabaseAddress address) throws InterruptedException {
        JdbcClient observer = client(address);
        while (!somebodyWaitsFor(table, observer) && !process.waitFor(20, TimeUnit.MILLISECONDS)) {
            // asks again
        }
    }

    private static boolean somebodyWaitsFor(String table, JdbcClient observer) {
        return observer.sql("select exists (select from pg_locks where not granted and relation = :table::regclass)")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }
}
