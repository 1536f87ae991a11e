package dk.personaletal.history;

/** The organisation that rows of earlier months are shown in. */
public enum Organisation {
    /** That of their month. */
    AS_THEN,
    /** That of the report's month, by the recodes that were delivered. */
    RECODED
}
