package dk.personaletal.database;

import java.sql.SQLException;
import java.util.Set;

/** A connection that is gone or not to be had, while nothing is wrong with what it was used for. */
public final class LostConnection {
    public static final String MESSAGE =
            "Forbindelsen til databasen blev tabt. Kontrollér serveren, og kør igen; intet er halvt.";

    private static final String CONNECTION_TROUBLE = "08";
    private static final String OPERATOR_INTERVENTION = "57P";

    /** The server ends the session of a transaction that idles, or lasts, too long. */
    private static final Set<String> TRANSACTION_TOO_LONG = Set.of("25P03", "25P04");

    private LostConnection() {}

    /** Whether it's what the server or the pool says; the pool gives no code, and speaks of nothing else. */
    public static boolean isSaidBy(SQLException e) {
        return e.getSQLState() == null || isSaidBy(e.getSQLState());
    }

    static boolean isSaidBy(String state) {
        return state.startsWith(CONNECTION_TROUBLE)
                || state.startsWith(OPERATOR_INTERVENTION)
                || TRANSACTION_TOO_LONG.contains(state);
    }
}
