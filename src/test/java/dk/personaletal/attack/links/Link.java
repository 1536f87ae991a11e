package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;

/** One kind of tie between numbers. */
public interface Link {
    default String name() {
        return getClass().getSimpleName();
    }

    void state(Reading reading, Puzzle puzzle);
}
