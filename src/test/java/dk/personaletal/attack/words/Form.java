package dk.personaletal.attack.words;

/** How a printed number comes of what it's about, and of its base. */
public enum Form {
    /** The number itself. */
    NUMBER,
    /** In percent of the base. */
    SHARE,
    /** Divided by the base. */
    MEAN,
    /** More than the base. */
    CHANGE,
    /** More than the base, in percent of the base. */
    CHANGE_SHARE,
    /** Of a base that's even or odd many, the one in the middle. */
    MEDIAN
}
