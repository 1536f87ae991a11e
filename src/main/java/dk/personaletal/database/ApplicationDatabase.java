package dk.personaletal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The one database in our server, made at its first start; a marker file saves the question later. */
final class ApplicationDatabase {
    private ApplicationDatabase() {}

    static void ensure(ServerFolder folder, DatabaseAddress address) throws IOException {
        Path marker = folder.data().resolve("personaletal.created");
        if (Files.exists(marker)) {
            return;
        }
        String maintenance = address.url().replaceFirst("/" + ServerFolder.DATABASE + "$", "/postgres");
        try (Connection connection = DriverManager.getConnection(maintenance, address.user(), address.password());
                Statement statement = connection.createStatement()) {
            if (!exists(statement)) {
                statement.execute("CREATE DATABASE " + ServerFolder.DATABASE);
            }
        } catch (SQLException e) {
            throw DatabaseDiskFull.isSaidBy(e)
                    ? new DatabaseDiskFull(Trouble.diskFull(folder), e)
                    : new DatabaseUnavailable("Databasen kunne ikke oprettes: " + e.getMessage(), e);
        }
        Files.writeString(marker, "");
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found =
                statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + ServerFolder.DATABASE + "'")) {
            return found.next();
        }
    }
}
