package dk.personaletal.disclosure.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tries every whole number from 0 for every withheld cell, and keeps those that fit all sums. Knows nothing of how the
 * cells were chosen.
 */
final class Attacker {
    private static final long TRIED_TO = 12;

    private final List<Equation> equations;
    private final long[] known;
    private final boolean[] isOpen;
    private final long farthest;

    Attacker(List<Cell> cells, List<Equation> equations, Suppression suppression) {
        this.equations = equations;
        known = cells.stream().mapToLong(Cell::value).toArray();
        isOpen = new boolean[known.length];
        for (int i = 0; i < known.length; i++) {
            isOpen[i] = !suppression.isWithheld(i);
        }
        farthest = Arrays.stream(known).max().orElse(0) + TRIED_TO;
    }

    /** Whether the cell, for all the attacker can tell, may be from 0 to 4, or lies in a range as wide as 5. */
    boolean isLeftInDoubt(int cell) {
        Set<Long> possible = new TreeSet<>();
        for (long value = 0; value <= Math.min(farthest, known[cell] + TRIED_TO); value++) {
            if (isPossible(cell, value)) {
                possible.add(value);
            }
            if (possible.containsAll(Set.of(0L, 1L, 2L, 3L, 4L))) {
                return true;
            }
        }
        return !possible.isEmpty()
                && possible.stream().max(Comparator.naturalOrder()).orElseThrow()
                                - possible.stream()
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow()
                        >= SmallTable.THRESHOLD;
    }

    private boolean isPossible(int cell, long value) {
        long[] guess = known.clone();
        boolean[] isSet = isOpen.clone();
        guess[cell] = value;
        isSet[cell] = true;
        return isPossible(guess, isSet);
    }

    private boolean isPossible(long[] guess, boolean[] isSet) {
        List<Integer> set = new ArrayList<>();
        boolean fits = conclude(guess, isSet, set);
        int next = fits ? firstOpen(isSet) : -1;
        boolean possible = fits && next < 0;
        if (fits && next >= 0) {
            isSet[next] = true;
            for (long value : inOrderOfDistance(known[next])) {
                guess[next] = value;
                if (isPossible(guess, isSet)) {
                    possible = true;
                    break;
                }
            }
            isSet[next] = false;
        }
        set.forEach(i -> isSet[i] = false);
        return possible;
    }

    private List<Long> inOrderOfDistance(long from) {
        List<Long> values = new ArrayList<>();
        for (long value = 0; value <= farthest; value++) {
            values.add(value);
        }
        values.sort(Comparator.comparingLong(value -> Math.abs(value - from)));
        return values;
    }

    /** Works out every cell that is the only one left in a sum; false when that can't be. */
    private boolean conclude(long[] guess, boolean[] isSet, List<Integer> set) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Equation equation : equations) {
                List<Integer> left = new ArrayList<>(equation.plus());
                left.addAll(equation.minus());
                left.removeIf(i -> isSet[i]);
                long sum = sum(guess, isSet, equation.plus()) - sum(guess, isSet, equation.minus());
                if (left.isEmpty() && sum != 0) {
                    return false;
                }
                if (left.size() == 1) {
                    int cell = left.get(0);
                    guess[cell] = equation.plus().contains(cell) ? -sum : sum;
                    if (guess[cell] < 0) {
                        return false;
                    }
                    isSet[cell] = true;
                    set.add(cell);
                    changed = true;
                }
            }
        }
        return true;
    }

    private static long sum(long[] guess, boolean[] isSet, List<Integer> cells) {
        return cells.stream().filter(i -> isSet[i]).mapToLong(i -> guess[i]).sum();
    }

    private static int firstOpen(boolean[] isSet) {
        for (int i = 0; i < isSet.length; i++) {
            if (!isSet[i]) {
                return i;
            }
        }
        return -1;
    }
}
