package dk.personaletal.attack.puzzle;

/** What is taken for known can't all be true. */
public final class Contradiction extends RuntimeException {
    private static final long serialVersionUID = 1;

    Contradiction(String what) {
        super(what);
    }
}
