package dk.personaletal.validation;

/**
 * What became of each of a delivery's rows.
 *
 * @param read in the file
 * @param kept taken in
 * @param merged into another row, by a rule that says so
 * @param dropped by a rule that says so, though nothing is wrong with them
 * @param rejected for what is wrong with them
 */
public record RowAccount(long read, long kept, long merged, long dropped, long rejected) {
    static RowAccount rejected(long read) {
        return new RowAccount(read, 0, 0, 0, read);
    }

    /** @throws IllegalStateException when a row is nowhere, or in two places */
    void require() {
        if (read != kept + merged + dropped + rejected) {
            throw new IllegalStateException("rows don't add up: " + this);
        }
    }
}
