package dk.personaletal._support;

import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The shipped roles of the database: made in one by the file that operations run, and entered by. */
public final class DatabaseRoles {
    public static final String OWNER = "personaletal_owner";
    public static final String NIGHT = "personaletal";
    public static final String READER = "personaletal_reader";

    /** The tests' server asks for none, so that any will do; one that is known when it turns up somewhere. */
    public static final String PASSWORD = "hemmelig-kanarie-47";

    private DatabaseRoles() {}

    public static void make(DatabaseAddress database) {
        try {
            execute(database, Files.readString(Path.of("jobs/database/roller.sql")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DatabaseAddress as(String role, DatabaseAddress database) {
        return new DatabaseAddress(database.url().replaceFirst("\\?.*", ""), role, PASSWORD);
    }

    public static Connection connect(DatabaseAddress database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    public static void execute(DatabaseAddress database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
