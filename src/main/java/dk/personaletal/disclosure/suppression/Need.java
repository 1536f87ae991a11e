package dk.personaletal.disclosure.suppression;

/**
 * What must be proved: that a cell may as well be so much more than it is.
 *
 * @param amount under 0 for so much less
 */
record Need(int cell, long amount) {}
