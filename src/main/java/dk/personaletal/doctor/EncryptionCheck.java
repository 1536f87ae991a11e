package dk.personaletal.doctor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whether somebody between the machine and the database could read along, or be the database. */
final class EncryptionCheck {
    private static final String ABOUT = "Kryptering";

    private static final String IN_USE = """
            select case when ssl then version || ', ' || cipher end from pg_stat_ssl where pid = pg_backend_pid()
            """;

    private static final String REMEDY = "Skriv sslmode=verify-full og sslrootcert efter ? i adressen"
            + " (jobs/runbooks/flyt-til-rigtig-postgresql.md).";

    private EncryptionCheck() {}

    static Check of(Connection connection, String url) throws SQLException {
        String encryption = inUse(connection);
        boolean verified = url.matches(".*[?&]sslmode=verify-full(&.*)?");
        if (encryption != null && verified) {
            return Check.ok(ABOUT, encryption + ", og serveren er den, adressen nævner");
        }
        if (isOnThisMachine(url)) {
            return Check.ok(ABOUT, encryption == null ? "ingen; databasen er på samme maskine" : encryption);
        }
        return encryption == null
                ? Check.note(ABOUT, "ingen: personoplysninger går i klar tekst over nettet", REMEDY)
                : Check.note(ABOUT, encryption + ", men serverens certifikat kontrolleres ikke", REMEDY);
    }

    /** Every host that the URL names; the driver takes the machine itself when it names none. */
    private static boolean isOnThisMachine(String url) {
        String hosts = url.replaceFirst("jdbc:postgresql:(//)?", "").replaceAll("[/?].*", "");
        return !url.contains("://")
                || Arrays.stream(hosts.split(","))
                        .allMatch(host -> host.matches("(localhost|127(\\.\\d+){3}|\\[::1\\])?(:\\d+)?"));
    }

    private static @Nullable String inUse(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(IN_USE)) {
            return answer.next() ? answer.getString(1) : null;
        }
    }
}
