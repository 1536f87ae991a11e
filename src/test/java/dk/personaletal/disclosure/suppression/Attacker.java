package dk.personaletal.disclosure.suppression;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tries every whole number from the least on for every withheld cell, and keeps those that fit all sums; other numbers that fit
 * tell of all cells at once. Knows nothing of how the cells were chosen.
 */
final class Attacker {
    private static final int TRIED_TO = 12;

    private final int[][] plus;
    private final int[][] minus;
    private final int[] truth;
    private final int[] least;
    private final int[] guess;
    private final boolean[] isSet;
    private final BitSet[] possible;
    private final int farthest;

    Attacker(List<Cell> cells, List<Equation> equations, Suppression suppression) {
        plus = equations.stream().map(equation -> numbers(equation.plus())).toArray(int[][]::new);
        minus = equations.stream().map(equation -> numbers(equation.minus())).toArray(int[][]::new);
        truth = cells.stream().mapToInt(cell -> Math.toIntExact(cell.value())).toArray();
        least = cells.stream().mapToInt(cell -> Math.toIntExact(cell.least())).toArray();
        guess = truth.clone();
        isSet = new boolean[truth.length];
        possible = new BitSet[truth.length];
        for (int i = 0; i < truth.length; i++) {
            isSet[i] = !suppression.isWithheld(i);
            possible[i] = new BitSet();
        }
        farthest = IntStream.of(truth).max().orElse(0) + TRIED_TO;
        remember();
    }

    /** Whether the cell, for all the attacker can tell, may be from 0 (or the least) to 4, or lies in a range as wide as to 5. */
    boolean isLeftInDoubt(int cell) {
        for (int value = least[cell]; value <= Math.min(farthest, truth[cell] + TRIED_TO); value++) {
            if (!isSet[cell] && !possible[cell].get(value)) {
                guess[cell] = value;
                isSet[cell] = true;
                search();
                isSet[cell] = false;
            }
            if (possible[cell].nextClearBit(least[cell]) >= SmallTable.THRESHOLD
                    || width(cell) >= SmallTable.THRESHOLD - least[cell]) {
                return true;
            }
        }
        return false;
    }

    private int width(int cell) {
        return possible[cell].length() - 1 - possible[cell].nextSetBit(0);
    }

    private void remember() {
        for (int i = 0; i < guess.length; i++) {
            possible[i].set(guess[i]);
        }
    }

    /** Looks for numbers for the cells that aren't set; all are as they were when it returns. */
    private boolean search() {
        BitSet concluded = new BitSet();
        boolean found = conclude(concluded);
        int next = 0;
        while (next < isSet.length && isSet[next]) {
            next++;
        }
        if (found && next == isSet.length) {
            remember();
        } else if (found) {
            found = searchWith(next);
        }
        concluded.stream().forEach(i -> isSet[i] = false);
        return found;
    }

    /** The numbers nearest to the truth first: they are likely to fit. */
    private boolean searchWith(int cell) {
        isSet[cell] = true;
        boolean found = false;
        for (int distance = 0; distance <= farthest && !found; distance++) {
            found = tryOne(cell, truth[cell] - distance) || distance > 0 && tryOne(cell, truth[cell] + distance);
        }
        isSet[cell] = false;
        return found;
    }

    private boolean tryOne(int cell, int value) {
        guess[cell] = value;
        return value >= least[cell] && value <= farthest && search();
    }

    /** Works out every cell that is the only one left in a sum; false when that can't be. */
    private boolean conclude(BitSet concluded) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < plus.length; i++) {
                int left = countLeft(plus[i]) + countLeft(minus[i]);
                int sum = left > 1 ? 0 : sum(plus[i]) - sum(minus[i]);
                if (left == 0 && sum != 0
                        || left == 1 && !set(plus[i], -sum, concluded) && !set(minus[i], sum, concluded)) {
                    return false;
                }
                changed |= left == 1;
            }
        }
        return true;
    }

    private boolean set(int[] cells, int value, BitSet concluded) {
        for (int cell : cells) {
            if (!isSet[cell] && value >= least[cell]) {
                guess[cell] = value;
                isSet[cell] = true;
                concluded.set(cell);
                return true;
            }
        }
        return false;
    }

    private int countLeft(int[] cells) {
        int left = 0;
        for (int cell : cells) {
            left += isSet[cell] ? 0 : 1;
        }
        return left;
    }

    private int sum(int[] cells) {
        int sum = 0;
        for (int cell : cells) {
            sum += isSet[cell] ? guess[cell] : 0;
        }
        return sum;
    }

    private static int[] numbers(List<Integer> cells) {
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }
}
