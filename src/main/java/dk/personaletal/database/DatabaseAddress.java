package dk.personaletal.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a PostgreSQL database.
 *
 * @param url {@code jdbc:postgresql://...}
 * @param user null when the URL or the surroundings tell
 * @param password null when none is needed; never printed
 */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    /** What the driver needs beside the URL, which may say otherwise. @param program as the server shows it */
    public Properties properties(String program) {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", program);
        properties.setProperty("options", SessionSettings.options());
        // our tables have one place, whoever asks
        properties.setProperty("currentSchema", "public");
        properties.setProperty("tcpKeepAlive", "true");
        // errors must not carry row values, which could be personal data
        properties.setProperty("logServerErrorDetail", "false");
        return properties;
    }

    /** A connection outside the pool. @throws SQLException see {@link DatabaseMeaning} */
    public Connection connect(Properties properties) throws SQLException {
        Connection connection = DriverManager.getConnection(url, properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute(SessionSettings.NEWER);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** For people: without what may follow the name. */
    public String shown() {
        return url.replaceAll("\\?.*", "");
    }

    @Override
    public String toString() {
        return "DatabaseAddress[url=" + shown() + ", user=" + user + "]";
    }
}
