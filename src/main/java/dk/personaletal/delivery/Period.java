package dk.personaletal.delivery;

/** What the name of a file must say about time. */
public enum Period {
    NONE,
    MONTH,
    YEAR,
    MONTH_OR_YEAR,
    /** A month, or nothing. */
    OPTIONAL;

    /** Whether one file of a month may come. */
    public boolean takesMonth() {
        return this == MONTH || this == MONTH_OR_YEAR || this == OPTIONAL;
    }

    /** Whether one file of a year may come. */
    public boolean takesYear() {
        return this == YEAR || this == MONTH_OR_YEAR;
    }
}
