package dk.personaletal.descriptor;

/** When a set is what it is, seen from the time in the figure's key. */
public enum Moment {
    /** The last day of the month that the time names. */
    CENSUS,
    /** The census twelve months before. */
    YEAR_BEFORE,
    /** The delivered census before. */
    PREVIOUS,
    /** At some time in the window that the time names: a year, twelve months to a month, or a month alone. */
    WINDOW
}
