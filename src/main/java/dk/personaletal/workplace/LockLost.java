package dk.personaletal.workplace;

/** The night's lock was lost while the run went on, so nothing is published. */
public final class LockLost extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String MESSAGE =
            "Forbindelsen, der holder nattens lås, er tabt. Intet er offentliggjort; kør igen.";

    public LockLost() {
        super(MESSAGE);
    }

    /** @param cause what failed when the work was broken off */
    public LockLost(Throwable cause) {
        super(MESSAGE, cause);
    }
}
