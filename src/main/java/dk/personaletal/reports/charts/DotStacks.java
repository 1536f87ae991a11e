package dk.personaletal.reports.charts;

import java.util.HashMap;
import java.util.Map;

/** Piles dots that would cover each other: how many stand below each. */
final class DotStacks {
    private final Map<Integer, Integer> piles = new HashMap<>();
    private final double width;

    /** @param width a dot's */
    DotStacks(double width) {
        this.width = width;
    }

    /** The number of dots below the next one at {@code x}. */
    int put(double x) {
        return piles.merge(pile(x), 1, Integer::sum) - 1;
    }

    /** The middle of the pile at {@code x}. */
    double middle(double x) {
        return (pile(x) + 0.5) * width;
    }

    int highest() {
        return piles.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private int pile(double x) {
        return (int) Math.floor(x / width);
    }
}
