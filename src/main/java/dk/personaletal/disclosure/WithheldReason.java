package dk.personaletal.disclosure;

/** Why a cell is not printed. */
public enum WithheldReason {
    /** Fewer than the threshold of persons in the numerator, the denominator or the complement. */
    SMALL_COUNT,
    /** A single person has more than the allowed part of a sum of money. */
    DOMINANCE,
    /** Withheld so that a small count can't be worked out from the other cells. */
    PROTECTS_ANOTHER
}
