package dk.personaletal.validation;

/**
 * What became of each of a delivery's rows.
 *
 * @param read in the file
 * @param added by steps that make several rows of one
 * @param kept taken in
 * @param merged into another row, by a rule that says so
 * @param dropped by a rule that says so, though nothing is wrong with them
 * @param rejected for what is wrong with them
 */
public record RowAccount(long read, long added, long kept, long merged, long dropped, long rejected) {
    /** Of a file whose lines are its rows. */
    RowAccount(long read, long kept, long merged, long dropped, long rejected) {
        this(read, 0, kept, merged, dropped, rejected);
    }

    static RowAccount rejected(long read) {
        return new RowAccount(read, 0, 0, 0, read);
    }

    /** @throws IllegalStateException when a row is nowhere, or in two places */
    void require() {
        if (read + added != kept + merged + dropped + rejected) {
            throw new IllegalStateException("rows don't add up: " + this);
        }
    }
}
