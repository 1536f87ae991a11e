package dk.personaletal.attack.puzzle;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The least and the most that a number can be, with all facts that reach it taken together. */
public final class Solver {
    private static final double SLACK = 1e-5;
    private static final double LARGEST_MEAN = 1e6;
    private static final double NEAR = 1e-3;

    private final Puzzle puzzle;
    private final Ranges ranges;
    private final Trial trial;

    /** @throws Contradiction when what is known can't all be true */
    public Solver(Puzzle puzzle) {
        this.puzzle = puzzle;
        ranges = new Ranges(puzzle);
        trial = new Trial(puzzle, ranges);
    }

    /** Anything is said of it. */
    public boolean knows(Quantity quantity) {
        return puzzle.knows(quantity);
    }

    /** The links that narrowed its range, looked at one by one. */
    public Set<String> links(Quantity quantity) {
        return ranges.links(puzzle.place(quantity));
    }

    /**
     * Both ends are such that nothing shows they can't be. A count is whole.
     *
     * @throws Contradiction when what is known can't all be true
     */
    public Range range(Quantity quantity) {
        int place = puzzle.place(quantity);
        if (ranges.isKnown(place)) {
            return new Range(ranges.least(place), ranges.least(place));
        }
        Map<Integer, Double> target = Map.of(place, 1.0);
        double least = new Problem(puzzle, ranges, target).solve(true);
        double most = new Problem(puzzle, ranges, target).solve(false);
        return quantity.isWhole() ? whole(place, least, most) : new Range(least, most);
    }

    private Range whole(int place, double least, double most) {
        double low = Math.max(ranges.least(place), Math.ceil(least - SLACK));
        double high = Math.min(ranges.most(place), Math.floor(most + SLACK));
        while (low < high && !trial.canBe(place, low)) {
            low++;
        }
        while (low < high && !trial.canBe(place, high)) {
            high--;
        }
        return new Range(low, high);
    }

    /** What a sum can be, divided by a base that needn't be known either; found by trying, to a tenth of a percent. */
    public Range mean(Quantity sum, Quantity base) {
        int above = puzzle.place(sum);
        int below = puzzle.place(base);
        double low = ranges.least(above) / ranges.most(below);
        double high = Math.min(LARGEST_MEAN, ranges.most(above) / ranges.least(below));
        return new Range(edge(above, below, low, high, true), edge(above, below, low, high, false));
    }

    /** Where means begin, or end, to be possible. */
    private double edge(int above, int below, double low, double high, boolean least) {
        double from = low;
        double to = high;
        while (to - from > NEAR * to) {
            double tried = (from + to) / 2;
            boolean possible = canBe(above, below, tried, least);
            if (possible == least) {
                to = tried;
            } else {
                from = tried;
            }
        }
        return least ? from : to;
    }

    private boolean canBe(int above, int below, double mean, boolean atMost) {
        Map<Integer, Double> excess = new HashMap<>(Map.of(above, 1.0));
        excess.merge(below, -mean, Double::sum);
        double edge = new Problem(puzzle, ranges, excess).solve(atMost);
        return atMost ? edge <= 0 : edge >= 0;
    }
}
