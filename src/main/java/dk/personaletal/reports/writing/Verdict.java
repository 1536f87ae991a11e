package dk.personaletal.reports.writing;

/** What a difference is worth. */
public enum Verdict {
    /** More than chance: a sentence may say which way. */
    SURE,
    /** No more than chance explains. */
    CHANCE,
    /** There is nothing to test it by. */
    UNTESTED;

    public static Verdict of(boolean isSure) {
        return isSure ? SURE : CHANCE;
    }
}
