package dk.personaletal.cli;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a database as it's given, looked at before it's used; what is refused is not repeated. */
final class DatabaseUrl {
    private static final Pattern SECRET = Pattern.compile("(?i)[?&][^=&]*pass[^=&]*=");
    private static final Pattern SSL_MODE = Pattern.compile("[?&]sslmode=([^&]*)");
    private static final Set<String> SSL_MODES =
            Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");
    private static final Pattern USER_BEFORE_HOST = Pattern.compile("//[^/?]*@");

    /** What it thinks of an address goes to standard error, with the part that it does not like. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private DatabaseUrl() {}

    /** The same. @throws Usage when it isn't one, tells a secret, or asks for an encryption that there isn't */
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
        Matcher mode = SSL_MODE.matcher(url);
        if (mode.find() && !SSL_MODES.contains(mode.group(1))) {
            throw new Usage(
                    "sslmode i adressen kan ikke være " + mode.group(1) + ". Skriv verify-full, som kontrollerer"
                            + " serverens certifikat; se jobs/runbooks/flyt-til-rigtig-postgresql.md.");
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
