package dk.personaletal.database;

/** There is no database to work in. The message is for the operator: in Danish, what is wrong and what to do. */
public class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(String message) {
        super(message);
    }

    public DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
