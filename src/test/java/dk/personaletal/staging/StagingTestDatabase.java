package dk.personaletal.staging;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/** One embedded PostgreSQL for all tests of the package. */
final class StagingTestDatabase {
    private static final DataSource DATABASE = start();
    static final JdbcTemplate JDBC = new JdbcTemplate(DATABASE);

    private StagingTestDatabase() {}

    static DataSource dataSource() {
        return DATABASE;
    }

    static long register(String contract, String fileName, String sha256) {
        return Objects.requireNonNull(JDBC.queryForObject(
                """
                insert into delivery (municipality, contract, layout, file_name, source_path, content_sha256, byte_count, registered_at)
                values (173, ?, 'standard', ?, 'inbox', ?, 0, ?) returning delivery_id
                """,
                Long.class,
                contract,
                fileName,
                sha256,
                Instant.parse("2020-04-01T00:00:00Z").atOffset(ZoneOffset.UTC)));
    }

    static List<String> rows(String table, long deliveryId) {
        return JDBC.queryForList(
                "select (to_jsonb(r) - 'delivery_id')::text from " + table
                        + " r where delivery_id = ? order by line_no",
                String.class,
                deliveryId);
    }

    private static DataSource start() {
        try {
            DataSource database = EmbeddedPostgres.start().getPostgresDatabase();
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
