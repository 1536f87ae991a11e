package dk.personaletal.validation;

/**
 * What became of a delivery. It's taken in whole, less the rows that findings left out, or not at all.
 *
 * @param account of all its rows; of a rejected delivery every one is rejected
 */
public record Verdict(Outcome outcome, RowAccount account) {
    public enum Outcome {
        ACCEPTED,
        ACCEPTED_WITH_FINDINGS,
        REJECTED
    }

    public static Verdict rejected(long rowsRead) {
        return new Verdict(Outcome.REJECTED, RowAccount.rejected(rowsRead));
    }

    static Verdict accepted(RowAccount account, boolean withFindings) {
        return new Verdict(withFindings ? Outcome.ACCEPTED_WITH_FINDINGS : Outcome.ACCEPTED, account);
    }

    public boolean rejected() {
        return outcome == Outcome.REJECTED;
    }
}
