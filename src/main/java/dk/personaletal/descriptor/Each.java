package dk.personaletal.descriptor;

/** What a set is a set of. */
public enum Each {
    PERSON(true, false),
    /** A time that a person left; one may leave twice. */
    DEPARTURE(true, true),
    /** An unbroken time of sick leave; one may be in several months. */
    SPELL(true, false),
    /** An anonymous answer of an employee, in a survey or on leaving. */
    ANSWER(true, true),
    POSTING(false, true),
    INHABITANT(false, false);

    private final boolean tellsOfStaff;
    private final boolean addsOverTime;

    Each(boolean tellsOfStaff, boolean addsOverTime) {
        this.tellsOfStaff = tellsOfStaff;
        this.addsOverTime = addsOverTime;
    }

    /** Whether those of a window are those of its months together. */
    public boolean addsOverTime() {
        return addsOverTime;
    }

    /** Whether a small set of them tells of someone employed. */
    public boolean tellsOfStaff() {
        return tellsOfStaff;
    }
}
