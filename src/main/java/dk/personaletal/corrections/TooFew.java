package dk.personaletal.corrections;

import dk.personaletal.shared.FigureKey;
import java.util.HashSet;
import java.util.Set;

/**
 * Why a correction doesn't go out as it is.
 *
 * @param figures those that it concerns too few persons in
 * @param fewest one of those with fewest
 * @param persons whom the correction is known to concern in it
 * @param needed fewest that it may tell of
 */
public record TooFew(Set<FigureKey> figures, FigureKey fewest, int persons, int needed) {
    public TooFew {
        figures = Set.copyOf(figures);
    }

    /** Held up against another version too. */
    public TooFew and(TooFew other) {
        Set<FigureKey> all = new HashSet<>(figures);
        all.addAll(other.figures);
        return other.persons < persons
                ? new TooFew(all, other.fewest, other.persons, other.needed)
                : new TooFew(all, fewest, persons, needed);
    }

    /** A Danish clause, for those in the house. */
    public String inWords() {
        return "rettelsen angår for få personer i " + figures.size() + " tal (" + fewest.indicator() + "."
                + fewest.measure() + ", " + fewest.breakdown() + " " + fewest.member() + ", " + fewest.time() + ": "
                + persons + " af mindst " + needed + ")";
    }
}
