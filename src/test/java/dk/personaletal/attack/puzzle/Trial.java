package dk.personaletal.attack.puzzle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tries whether a number can be what it is said to be, by giving all numbers tied to it whole values, one by one. */
final class Trial {
    private static final int ENOUGH = 400;

    private final Puzzle puzzle;
    private final Ranges ranges;
    private int steps;

    Trial(Puzzle puzzle, Ranges ranges) {
        this.puzzle = puzzle;
        this.ranges = ranges;
    }

    /** False is proven; true may be that trying was given up. */
    boolean canBe(int place, double number) {
        steps = 0;
        try {
            return canBe(ranges.with(place, number), tied(place));
        } catch (Contradiction impossible) {
            return false;
        }
    }

    private boolean canBe(Ranges now, Set<Integer> open) {
        int next = fewestWays(now, open);
        if (next < 0) {
            return true;
        }
        for (double number = now.least(next); number <= now.most(next); number++) {
            steps++;
            if (steps > ENOUGH) {
                return true;
            }
            try {
                if (canBe(now.with(next, number), open)) {
                    return true;
                }
            } catch (Contradiction impossible) {
                // the next one, then
            }
        }
        return false;
    }

    private static int fewestWays(Ranges now, Set<Integer> open) {
        int found = -1;
        double fewest = Double.POSITIVE_INFINITY;
        for (int place : open) {
            double ways = now.most(place) - now.least(place);
            if (!now.isKnown(place) && ways < fewest) {
                fewest = ways;
                found = place;
            }
        }
        return found;
    }

    /** The whole numbers that facts tie to this one, near ones first. */
    private Set<Integer> tied(int target) {
        Set<Integer> tied = new LinkedHashSet<>();
        Set<Integer> seen = new LinkedHashSet<>(Set.of(target));
        Deque<Integer> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            for (int fact : ranges.factsOf(next.remove())) {
                for (int place : puzzle.facts().get(fact).places()) {
                    if (!ranges.isKnown(place) && seen.add(place)) {
                        next.add(place);
                        if (puzzle.isWhole(place)) {
                            tied.add(place);
                        }
                    }
                }
            }
        }
        return tied;
    }
}
