package dk.personaletal.disclosure.suppression;

import java.util.List;
import java.util.Map;

/** What adds up, to be read both ways: the cells of a sum, and the sums of a cell, each with how often it counts. */
final class Sums {
    private final int[][] cells;
    private final int[][] times;
    private final int[][] sumsOfCell;
    private final int[][] timesInSum;

    Sums(List<Map<Integer, Integer>> sums, int cellCount) {
        cells = new int[sums.size()][];
        times = new int[sums.size()][];
        sumsOfCell = new int[cellCount][];
        timesInSum = new int[cellCount][];
        int[] count = new int[cellCount];
        sums.forEach(sum -> sum.keySet().forEach(cell -> count[cell]++));
        for (int cell = 0; cell < cellCount; cell++) {
            sumsOfCell[cell] = new int[count[cell]];
            timesInSum[cell] = new int[count[cell]];
        }
        for (int sum = sums.size() - 1; sum >= 0; sum--) {
            cells[sum] = new int[sums.get(sum).size()];
            times[sum] = new int[cells[sum].length];
            int place = 0;
            for (Map.Entry<Integer, Integer> term : sums.get(sum).entrySet()) {
                int cell = term.getKey();
                cells[sum][place] = cell;
                times[sum][place++] = term.getValue();
                sumsOfCell[cell][--count[cell]] = sum;
                timesInSum[cell][count[cell]] = term.getValue();
            }
        }
    }

    int count() {
        return cells.length;
    }

    int cellCount() {
        return sumsOfCell.length;
    }

    int[] cells(int sum) {
        return cells[sum];
    }

    /** Beside {@link #cells}. */
    int[] times(int sum) {
        return times[sum];
    }

    int[] sumsOf(int cell) {
        return sumsOfCell[cell];
    }

    /** Beside {@link #sumsOf}. */
    int[] timesInSums(int cell) {
        return timesInSum[cell];
    }
}
