package dk.personaletal.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Whether a server lets anybody in. */
enum Answer {
    YES,
    /** It says that it starts, recovers or stops. */
    NOT_YET,
    NO;

    private static final String SECONDS = "5";

    static Answer of(DatabaseAddress address) {
        Properties properties = new Properties();
        properties.setProperty("user", String.valueOf(address.user()));
        properties.setProperty("password", String.valueOf(address.password()));
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("socketTimeout", SECONDS);
        String server = address.url().replaceFirst("[^/]+$", "postgres");
        try (Connection connection = DriverManager.getConnection(server, properties)) {
            return YES;
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (state.startsWith("57P")) {
                return NOT_YET;
            }
            // whatever else it complains of, it is up, and says the same to the one who asks in earnest
            return state.startsWith("08") ? NO : YES;
        }
    }
}
