package dk.personaletal.descriptor;

/** What a breakdown divides by: each member of a set stands in one row of it, at most. */
public enum Dimension {
    DEPARTMENT,
    DEPARTMENT_AFTER,
    UNIT,
    AGREEMENT_GROUP,
    PROFESSIONAL_AREA,
    SEX,
    /** Under 20, tens, from 70 by five. */
    AGE,
    /** Under 30, tens, from 60. */
    WORKING_AGE,
    WORKING_TIME,
    PAY_FORM,
    STAFF_CATEGORY,
    MONTH,
    /** Twelve months to each month: these overlap. */
    ROLLING_YEAR,
    REASON,
    /** Out of the municipality, or only to other terms in it. */
    WAY,
    /** Employed at the opening census, or since. */
    SINCE,
    SERVICE,
    SPELL_LENGTH,
    SPELL_KIND,
    CAUSE,
    QUESTION,
    /** One of five, from fully agreed to fully disagreed. */
    ANSWER,
    /** Agreed or not. */
    ANSWER_SIDE,
    AGE_GROUP,
    AREA,
    MUNICIPALITY
}
