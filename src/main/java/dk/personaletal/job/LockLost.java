package dk.personaletal.job;

/** The night's lock was lost while the run went on, so nothing is published. */
public final class LockLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LockLost() {
        super("Forbindelsen, der holder nattens lås, er tabt. Intet er offentliggjort; kør igen.");
    }
}
