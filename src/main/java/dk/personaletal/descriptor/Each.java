package dk.personaletal.descriptor;

/** What a set is a set of. */
public enum Each {
    PERSON(true),
    /** A time that a person left; one may leave twice. */
    DEPARTURE(true),
    /** An unbroken time of sick leave. */
    SPELL(true),
    /** An anonymous answer of an employee, in a survey or on leaving. */
    ANSWER(true),
    POSTING(false),
    INHABITANT(false);

    private final boolean tellsOfStaff;

    Each(boolean tellsOfStaff) {
        this.tellsOfStaff = tellsOfStaff;
    }

    /** Whether a small set of them tells of someone employed. */
    public boolean tellsOfStaff() {
        return tellsOfStaff;
    }
}
