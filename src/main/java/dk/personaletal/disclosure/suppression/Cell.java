package dk.personaletal.disclosure.suppression;

/**
 * One number of the tables.
 *
 * @param value the true one
 * @param least what everyone knows it to be at least
 * @param most what everyone knows it to be at most; {@link #NO_LIMIT} without
 * @param down how far under the value an attacker must have to reckon with; 0 when it isn't sensitive
 * @param up how far over it
 * @param width where the range is cut off below, how wide it must be at least
 * @param cost of withholding it, for each unit it is moved; nothing for a cell that isn't published at all
 * @param state what happens to it before anything further is withheld
 */
public record Cell(long value, long least, long most, long down, long up, long width, long cost, State state) {
    /** Farther than any number of persons, days or kroner. */
    public static final long NO_LIMIT = 1_000_000_000_000L;

    public Cell {
        if (value < least || value > most) {
            throw new IllegalArgumentException("a value lies within its limits");
        }
    }

    /** What an attacker knows of a cell. */
    public enum State {
        /** It's known and can't be withheld: open, or published before. */
        KNOWN,
        /** It's shown unless it must be withheld for another's sake. */
        SHOWN,
        /** It isn't shown. */
        WITHHELD,
        /** It's in no table at all. */
        UNPUBLISHED
    }

    boolean isSensitive() {
        return down > 0 || up > 0;
    }
}
