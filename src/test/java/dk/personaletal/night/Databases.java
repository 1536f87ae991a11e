package dk.personaletal.night;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** A second one with the same in it, once nobody is left in the first. */
    static DatabaseAddress copy(DatabaseAddress address) throws SQLException {
        String name = name(address);
        String copy = name + "_copy";
        fromOutside(
                address,
                "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '" + name + "'",
                "create database " + copy + " template " + name + " strategy file_copy");
        return new DatabaseAddress(address.url().replace("/" + name, "/" + copy), address.user(), address.password());
    }

    /** With whoever is in it. */
    static void drop(DatabaseAddress address) throws SQLException {
        fromOutside(address, "drop database " + name(address) + " with (force)");
    }

    /** Ends connections to the database, by a condition on pg_stat_activity; how many. Returns when they are gone. */
    static int end(String which, DatabaseAddress address) {
        return client(address)
                .sql("select count(*) filter (where pg_terminate_backend(pid, 10000)) from pg_stat_activity"
                        + " where datname = current_database() and " + which)
                .query(Integer.class)
                .single();
    }

    private static void fromOutside(DatabaseAddress address, String... statements) throws SQLException {
        String url = address.url().replace("/" + name(address), "/postgres");
        try (Connection connection = DriverManager.getConnection(url, address.user(), address.password());
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private static String name(DatabaseAddress address) {
        return address.url().replaceAll(".*/([^/?]+).*", "$1");
    }

    static JdbcClient client(DatabaseAddress address) {
        return JdbcClient.create(
                new DriverManagerDataSource(address.url(), String.valueOf(address.user()), address.password() + ""));
    }

    static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /** Every row of every table, by table. */
    static SortedMap<String, String> text(DatabaseAddress address) {
        JdbcClient database = client(address);
        SortedMap<String, String> text = new TreeMap<>();
        database.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> text.put(
                        table,
                        String.join(
                                "\n",
                                database.sql("select t::text from " + table + " t")
                                        .query(String.class)
                                        .list())));
        return text;
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
