package dk.personaletal._support;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.history.CalendarTable;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL a JVM; each test class takes its own copy of the migrated database. */
public final class TestDatabase {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COPIES = new AtomicInteger();

    private TestDatabase() {}

    /** A new database with every migration and the calendar, and nothing else. */
    public static DataSource create() {
        String name = "test_" + COPIES.incrementAndGet();
        EmbeddedPostgres server = Server.INSTANCE;
        new JdbcTemplate(server.getPostgresDatabase())
                .execute("create database " + name + " template " + TEMPLATE + " strategy file_copy");
        return server.getDatabase("postgres", name);
    }

    /** The address of a new database with nothing in it, as a product finds it on the first night. */
    public static DatabaseAddress createEmpty() {
        String name = "empty_" + COPIES.incrementAndGet();
        EmbeddedPostgres server = Server.INSTANCE;
        new JdbcTemplate(server.getPostgresDatabase()).execute("create database " + name + " template template0");
        return new DatabaseAddress(server.getJdbcUrl("postgres", name), "postgres", null);
    }

    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
                migrateTemplate(server);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void migrateTemplate(EmbeddedPostgres server) {
            new JdbcTemplate(server.getPostgresDatabase()).execute("create database " + TEMPLATE);
            DataSource template = server.getDatabase("postgres", TEMPLATE);
            Flyway.configure().dataSource(template).load().migrate();
            CalendarTable.fillWhenEmpty(new JdbcTemplate(template));
        }
    }
}
