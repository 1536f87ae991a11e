package dk.personaletal.cli;

/** What the process says to the scheduler; the numbers of sysexits.h. */
enum ExitCode {
    DONE(0),
    USAGE(64),
    /** A delivery was rejected; the rest was done. */
    REJECTED(65),
    /** An expected delivery or file is missing. */
    MISSING(66),
    DATABASE_AWAY(69),
    /** Our own fault. */
    BUG(70),
    CANNOT_WRITE(73),
    IO_TROUBLE(74),
    /** Another run holds the lock. */
    BUSY(75),
    CONFIGURATION(78);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
