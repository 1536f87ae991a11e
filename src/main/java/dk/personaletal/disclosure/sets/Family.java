package dk.personaletal.disclosure.sets;

/** The kinds of links between numbers that follow from what they count. */
public enum Family {
    /** The rows of a breakdown make the whole. */
    PARTITION,
    /** All of one set are in another. */
    INCLUSION,
    /** Those who are in a set and those who aren't make the whole: closing = opening − leavers + joiners ± moves. */
    FLOW,
    /** Months make a window, and two windows differ by the months at their ends. */
    TIME,
    /** An amount is made of others, and a person with events has one at least. */
    AMOUNT,
    /** A dot in a table that prints its zeros isn't a zero. */
    ZERO,
    /** Several withheld rows together, as one. */
    UNION
}
