package dk.personaletal.cli;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** The address of a database as it's given, looked at before it's used; what is refused is not repeated. */
final class DatabaseUrl {
    private static final Pattern SECRET = Pattern.compile("(?i)[?&][^=&]*pass[^=&]*=");
    private static final Pattern USER_BEFORE_HOST = Pattern.compile("//[^/?]*@");

    private DatabaseUrl() {}

    /** The same. @throws Usage when it isn't one, or tells a secret */
    static String checked(String url) {
        if (SECRET.matcher(url).find() || USER_BEFORE_HOST.matcher(url).find()) {
            throw new Usage(
                    "Et kodeord må ikke stå i --database-url eller PERSONALETAL_DATABASE_URL, hvor andre kan se det."
                            + " Læg bruger og kodeord i PERSONALETAL_DATABASE_USER og PERSONALETAL_DATABASE_PASSWORD.");
        }
        if (!isAddress(url)) {
            throw new Usage("--database-url skal være en adresse, der begynder med jdbc:postgresql://, for eksempel"
                    + " jdbc:postgresql://db.kommune.dk/personaletal.");
        }
        return url;
    }

    /** Asked of the driver before the address is used: its own complaint would tell all of it. */
    private static boolean isAddress(String url) {
        try {
            return url.startsWith("jdbc:postgresql:") && DriverManager.getDriver(url) != null;
        } catch (SQLException e) {
            return false;
        }
    }
}
