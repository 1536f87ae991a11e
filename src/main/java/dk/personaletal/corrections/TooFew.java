package dk.personaletal.corrections;

import dk.personaletal.shared.FigureKey;

/**
 * Why a correction waits.
 *
 * @param figures how many it concerns too few persons in
 * @param fewest one of those with fewest
 * @param persons whom the correction is known to concern in it
 * @param needed fewest that it may tell of
 */
public record TooFew(int figures, FigureKey fewest, int persons, int needed) {
    /** A Danish clause, for those in the house. */
    public String inWords() {
        return "rettelsen angår for få personer i " + figures + " tal (" + fewest.indicator() + "." + fewest.measure()
                + ", " + fewest.breakdown() + " " + fewest.member() + ", " + fewest.time() + ": " + persons
                + " af mindst " + needed + ")";
    }
}
