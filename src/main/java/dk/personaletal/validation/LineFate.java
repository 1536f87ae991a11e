package dk.personaletal.validation;

/** What becomes of the lines that a rule about several rows finds. */
public enum LineFate {
    KEPT,
    /** Another row has what they tell. */
    MERGED,
    /** They aren't meant to be counted, though nothing is wrong with them. */
    DROPPED,
    /** For what is wrong with them. */
    REJECTED;

    /** Where the delivery counts them. */
    String column() {
        return "rows_" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
