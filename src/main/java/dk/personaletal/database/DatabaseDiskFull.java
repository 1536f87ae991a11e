package dk.personaletal.database;

import java.sql.SQLException;

/** The database is there, and the disk under it is full. */
public final class DatabaseDiskFull extends DatabaseUnavailable {
    private static final long serialVersionUID = 1L;

    public static final String MESSAGE = "Databasens disk er fuld. Skaf plads, og kør igen; intet er halvt.";

    /** PostgreSQL's disk_full. */
    private static final String STATE = "53100";

    public DatabaseDiskFull(String message, Throwable cause) {
        super(message, cause);
    }

    DatabaseDiskFull(String message) {
        super(message);
    }

    /** Whether it's what PostgreSQL says. */
    public static boolean isSaidBy(SQLException e) {
        return STATE.equals(e.getSQLState());
    }
}
