package dk.personaletal.validation;

/**
 * What became of a delivery. It's taken in whole, less the rows that findings left out, or not at all.
 *
 * @param rowsRead rows in the file
 * @param rowsKept rows taken in; none when rejected
 */
public record Verdict(Outcome outcome, long rowsRead, long rowsKept) {
    public enum Outcome {
        ACCEPTED,
        ACCEPTED_WITH_FINDINGS,
        REJECTED
    }

    public static Verdict rejected(long rowsRead) {
        return new Verdict(Outcome.REJECTED, rowsRead, 0);
    }

    static Verdict accepted(long rowsRead, long rowsKept, boolean withFindings) {
        return new Verdict(withFindings ? Outcome.ACCEPTED_WITH_FINDINGS : Outcome.ACCEPTED, rowsRead, rowsKept);
    }

    public boolean rejected() {
        return outcome == Outcome.REJECTED;
    }
}
