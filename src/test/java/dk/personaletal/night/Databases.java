package dk.personaletal.night;

import dk.personaletal._support.TestDatabase;
import dk.personaletal.database.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    static JdbcClient client(DatabaseAddress address) {
        return JdbcClient.create(
                new DriverManagerDataSource(address.url(), String.valueOf(address.user()), address.password() + ""));
    }

    static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
