package dk.personaletal.attack.puzzle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The least and the most that each number of a puzzle can be, by looking at one fact at a time again and again. */
final class Ranges {
    private static final double MANY = 1e5;
    private static final double FARTHEST = 1e10;
    private static final double SLACK = 1e-6;
    private static final double WORTH = 1e-4;
    private static final int ROUNDS = 200;

    private final Puzzle puzzle;
    private final double[] least;
    private final double[] most;
    private final List<List<Integer>> factsOf;
    private final List<Set<String>> used;

    /** @throws Contradiction when what is known can't all be true */
    Ranges(Puzzle puzzle) {
        this.puzzle = puzzle;
        least = new double[puzzle.size()];
        most = new double[puzzle.size()];
        factsOf = new ArrayList<>();
        used = new ArrayList<>();
        for (int i = 0; i < puzzle.size(); i++) {
            most[i] = puzzle.isWhole(i) ? MANY : FARTHEST;
            factsOf.add(new ArrayList<>());
            used.add(new TreeSet<>());
        }
        BitSet waiting = new BitSet();
        for (int f = 0; f < puzzle.facts().size(); f++) {
            waiting.set(f);
            for (int place : puzzle.facts().get(f).places()) {
                factsOf.get(place).add(f);
            }
        }
        narrow(waiting);
    }

    private Ranges(Ranges before) {
        puzzle = before.puzzle;
        least = before.least.clone();
        most = before.most.clone();
        factsOf = before.factsOf;
        used = List.of();
    }

    /**
     * What is left when a number is this one.
     *
     * @throws Contradiction when it can't be
     */
    Ranges with(int place, double number) {
        Ranges after = new Ranges(this);
        after.least[place] = number;
        after.most[place] = number;
        BitSet waiting = new BitSet();
        factsOf.get(place).forEach(waiting::set);
        after.narrow(waiting);
        return after;
    }

    double least(int place) {
        return least[place];
    }

    double most(int place) {
        return most[place];
    }

    boolean isKnown(int place) {
        return most[place] - least[place] < SLACK;
    }

    /** The facts that a number is in, by their places in the puzzle. */
    List<Integer> factsOf(int place) {
        return factsOf.get(place);
    }

    /** The links that this number's range came by. */
    Set<String> links(int place) {
        return used.get(place);
    }

    private void narrow(BitSet waiting) {
        int[] seen = new int[puzzle.facts().size()];
        while (!waiting.isEmpty()) {
            int f = waiting.nextSetBit(0);
            waiting.clear(f);
            seen[f]++;
            if (seen[f] <= ROUNDS) {
                Fact fact = puzzle.facts().get(f);
                for (int i = 0; i < fact.places().length; i++) {
                    if (narrow(fact, i)) {
                        factsOf.get(fact.places()[i]).forEach(waiting::set);
                    }
                }
            }
        }
    }

    /** What the fact leaves to one of its numbers when the others take as little and as much as they can. */
    private boolean narrow(Fact fact, int which) {
        double low = 0;
        double high = 0;
        for (int i = 0; i < fact.places().length; i++) {
            if (i != which) {
                double weight = fact.weights()[i];
                int place = fact.places()[i];
                low += weight * (weight > 0 ? least[place] : most[place]);
                high += weight * (weight > 0 ? most[place] : least[place]);
            }
        }
        double weight = fact.weights()[which];
        double one = (fact.least() - high) / weight;
        double other = (fact.most() - low) / weight;
        return set(fact, fact.places()[which], Math.min(one, other), Math.max(one, other));
    }

    private boolean set(Fact fact, int place, double low, double high) {
        double lower = puzzle.isWhole(place) ? Math.ceil(low - SLACK) : low;
        double upper = puzzle.isWhole(place) ? Math.floor(high + SLACK) : high;
        boolean changed = false;
        if (lower > least[place] + worth(place)) {
            least[place] = lower;
            changed = true;
        }
        if (upper < most[place] - worth(place)) {
            most[place] = upper;
            changed = true;
        }
        if (changed) {
            if (!used.isEmpty()) {
                used.get(place).add(fact.link());
            }
            if (least[place] > most[place] + tolerance(place)) {
                throw new Contradiction(puzzle.quantities().get(place) + ": " + least[place] + " to " + most[place]
                        + " by " + fact.link());
            }
        }
        return changed;
    }

    private double worth(int place) {
        return puzzle.isWhole(place) ? SLACK : Math.max(WORTH, Math.abs(least[place]) * SLACK);
    }

    private double tolerance(int place) {
        return puzzle.isWhole(place) ? SLACK : Math.max(WORTH, Math.abs(least[place]) * WORTH);
    }
}
