package dk.personaletal.cli;

/** The command line can't be carried out as it stands. */
final class Usage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Usage(String message) {
        super(message);
    }
}
