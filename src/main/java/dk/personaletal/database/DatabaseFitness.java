package dk.personaletal.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a database must be for our tables to be made and kept in it; asked before anything is put there.
 *
 * @param what what is wrong, to be said after a colon
 * @param remedy what to do, a sentence
 */
public record DatabaseFitness(String what, String remedy) {
    private static final String ENCODING = "select current_setting('server_encoding')";

    /** Where our tables are, when they aren't where we look. */
    private static final String ELSEWHERE = """
            select min(n.nspname) from pg_class h
              join pg_class t using (relnamespace)
              join pg_namespace n on n.oid = h.relnamespace
             where to_regclass('flyway_schema_history') is null
               and h.relname = 'flyway_schema_history' and t.relname = 'payroll_row'
            """;

    private static final String WRITABLE =
            "select (not pg_is_in_recovery() and not current_setting('transaction_read_only')::boolean)::text";

    /** What is wrong; empty when it's fit. */
    public static Optional<DatabaseFitness> findFault(Connection connection) throws SQLException {
        String encoding = ask(connection, ENCODING);
        if (!"UTF8".equals(encoding)) {
            return Optional.of(new DatabaseFitness(
                    "den gemmer tegn som " + encoding + ", men databasen skal være UTF8",
                    "Lav en ny med encoding 'UTF8' template template0 (jobs/runbooks/flyt-til-rigtig-postgresql.md)."));
        }
        return Optional.ofNullable(ask(connection, ELSEWHERE))
                .map(schema -> new DatabaseFitness(
                        "programmets tabeller ligger i skemaet " + schema + ", ikke i public",
                        "Skriv currentSchema=" + schema + " efter ? i adressen."));
    }

    /** Whether it takes what is written: no standby, and not set to be read only. */
    public static boolean isWritable(Connection connection) throws SQLException {
        return "true".equals(ask(connection, WRITABLE));
    }

    private static @Nullable String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
