package dk.personaletal.database;

/** The database answers, and isn't one to work in. The message is for the operator: what is wrong and what to do. */
public final class DatabaseMisconfigured extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseMisconfigured(String message) {
        super(message);
    }

    public DatabaseMisconfigured(String message, Throwable cause) {
        super(message, cause);
    }
}
