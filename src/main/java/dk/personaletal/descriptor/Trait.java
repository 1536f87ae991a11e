package dk.personaletal.descriptor;

import java.util.Set;

/**
 * What is true of all in a set. Words are shared by all indicators, so that the same set has the same words wherever it's
 * counted. Who has a trait has those that it implies.
 */
public enum Trait {
    EMPLOYED,
    /** Monthly-paid at the main employment. */
    MONTHLY(EMPLOYED),
    /** In an ordinary position at the main employment. */
    ORDINARY(EMPLOYED),
    /** Monthly-paid and on pay in any employment of the window. */
    ANY_MONTHLY,
    /** That in every month of the window that is delivered. */
    WHOLE_WINDOW,
    /**
     * With gross pay, a degree and the whole month, monthly-paid and ordinary; nearly always at the main employment, and a link
     * that doesn't hold among the figures isn't used.
     */
    PAID(MONTHLY, ORDINARY),
    PAID_BASE(PAID),
    PAID_SUPPLEMENT(PAID),
    PAID_PENSION(PAID),
    /** With pay in the same agreement group a year before. */
    SAME_GROUP,
    /** With pay a year before, in no group that there's pay in now. */
    CHANGED_GROUP,
    /** In the same group both times, with so much more or less that it isn't recurring pay. */
    ONE_OFF,
    WOMAN,
    MAN,
    AGE_KNOWN,
    AGED_55(AGE_KNOWN),
    AGED_60(AGED_55),
    PENSION_AGE_KNOWN(AGE_KNOWN),
    /** No pension age is under 65, so who has reached it is over 60, and so is who has five years to it. */
    PENSION_REACHED(PENSION_AGE_KNOWN, AGED_60),
    PENSION_WITHIN_10(PENSION_AGE_KNOWN, AGED_55),
    PENSION_WITHIN_5(PENSION_WITHIN_10, AGED_60),
    MANAGER(EMPLOYED),
    MANAGER_OVER_LIMIT(MANAGER),
    /** Named as the employee of a manager, or not a manager. */
    LED(EMPLOYED),
    /** In another row of the breakdown than at the other census. */
    MOVED,
    MOVED_DEPARTMENT(MOVED),
    /** Seen at a census inside the window, at neither end. */
    SHORT_STAY,
    /** Gone from every employment at the next delivered census, and not soon back. */
    DEPARTED,
    REHIRED,
    SERVICE_KNOWN(DEPARTED),
    FIRST_YEAR(SERVICE_KNOWN),
    /** Employed from a day inside the window. */
    HIRED,
    HIRED_AND_DEPARTED(HIRED),
    /** With hours of sick leave in the window. */
    SICK,
    NEVER_SICK,
    /** Among those with most sick leave. */
    MOST_SICK(SICK),
    /** In an agreement group that the country has a line for. */
    COVERED,
    /** With hours of other absence in the window. */
    ABSENT,
    AGREES,
    AGREES_FULLY(AGREES),
    AGREES_PARTLY(AGREES),
    NEUTRAL,
    DISAGREES_PARTLY,
    DISAGREES_FULLY,
    FIRST_POSTED,
    REPOSTED,
    /** So long ago that it may be asked whether it was filled. */
    POSTED_LONG_AGO,
    FILLED,
    /** Within the time that a posting is given. */
    FILLED_IN_TIME(FILLED),
    CANDIDATES_KNOWN;

    private final Set<Trait> implied;

    Trait(Trait... implied) {
        this.implied = Set.of(implied);
    }

    public boolean implies(Trait other) {
        return this == other || implied.stream().anyMatch(one -> one.implies(other));
    }

    /** Whether nobody has both. */
    public boolean excludes(Trait other) {
        return implies(PENSION_REACHED) && other.implies(PENSION_WITHIN_10)
                || implies(PENSION_WITHIN_10) && other.implies(PENSION_REACHED);
    }

    /** Of these everybody who has it has one; none: it isn't known. No pension age is over 70. */
    public Set<Trait> dividedInto() {
        return this == AGED_60 ? Set.of(PENSION_REACHED, PENSION_WITHIN_10) : Set.of();
    }

    /** What it implies by itself, and not through another. */
    public Set<Trait> implied() {
        return implied;
    }
}
