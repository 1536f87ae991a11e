package dk.personaletal.cli;

/** Another run of the municipality goes on. */
final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Busy(int municipality) {
        super("En anden kørsel er i gang for kommune " + municipality + ". Vent, til den er færdig; se status.");
    }
}
