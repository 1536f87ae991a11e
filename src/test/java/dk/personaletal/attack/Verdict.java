package dk.personaletal.attack;

/** What an attacker has of a withheld number. */
enum Verdict {
    /** The number itself. */
    EXACT,
    /** A count of one to four, and that it's one to four; a sum of few persons, within half of it each way. */
    NARROWER,
    /** Nothing worth having. */
    FINE
}
