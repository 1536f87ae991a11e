package dk.personaletal.disclosure.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Finds other numbers that fit the same tables: how far one cell can move when some cells are free to move with it. */
final class Moves {
    private static final double MOST_IMPORTANT = 1e9;
    private static final long REACH = 8;
    private static final double NEARLY_WHOLE = 1e-4;

    private final List<Map<Integer, Integer>> sums;
    private final Map<Integer, List<Integer>> sumsOfCell = new HashMap<>();
    private final long[] roomDown;
    private final long[] roomUp;

    Moves(List<Map<Integer, Integer>> sums, long[] roomDown, long[] roomUp) {
        this.sums = sums;
        this.roomDown = roomDown;
        this.roomUp = roomUp;
        for (int i = 0; i < sums.size(); i++) {
            for (int cell : sums.get(i).keySet()) {
                sumsOfCell.computeIfAbsent(cell, none -> new ArrayList<>()).add(i);
            }
        }
    }

    /**
     * How every cell moves.
     *
     * @param isWhole checked in whole numbers: all sums hold and no limit is passed
     */
    record Move(Map<Integer, Long> by, boolean isWhole) {
        long of(int cell) {
            return Math.abs(by.getOrDefault(cell, 0L));
        }
    }

    /**
     * The cheapest move that takes the target as far as it can go.
     *
     * @param amount signed; no farther than this
     * @param cost of moving a cell by one
     */
    Move find(int target, long amount, IntPredicate isFree, long[] cost) {
        Set<Integer> sumNumbers = new LinkedHashSet<>();
        List<Integer> cells = connected(target, isFree, sumNumbers);
        List<Integer> columns = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        for (int cell : cells) {
            boolean isTarget = cell == target;
            if (roomUp[cell] > 0 && !(isTarget && amount < 0)) {
                columns.add(cell);
                signs.add(1);
            }
            if (roomDown[cell] > 0 && !(isTarget && amount > 0)) {
                columns.add(cell);
                signs.add(-1);
            }
        }
        double[] costs = new double[columns.size()];
        double[] limits = new double[columns.size()];
        Map<Integer, List<Integer>> columnsOf = new HashMap<>();
        for (int j = 0; j < limits.length; j++) {
            int cell = columns.get(j);
            long room = signs.get(j) > 0 ? roomUp[cell] : roomDown[cell];
            long farthest = cell == target ? Math.abs(amount) : REACH * Math.abs(amount);
            limits[j] = Math.min(room, farthest);
            costs[j] = cell == target ? -MOST_IMPORTANT : cost[cell];
            columnsOf.computeIfAbsent(cell, none -> new ArrayList<>()).add(j);
        }
        double[][] matrix = new double[sumNumbers.size()][costs.length];
        int row = 0;
        for (int sum : sumNumbers) {
            for (Map.Entry<Integer, Integer> term : sums.get(sum).entrySet()) {
                for (int j : columnsOf.getOrDefault(term.getKey(), List.of())) {
                    matrix[row][j] = term.getValue() * signs.get(j);
                }
            }
            row++;
        }
        double[] x = new Simplex(matrix, costs, limits).solve();
        return checked(x, columns, signs, sumNumbers);
    }

    private List<Integer> connected(int target, IntPredicate isFree, Set<Integer> sumNumbers) {
        Set<Integer> cells = new LinkedHashSet<>(List.of(target));
        Deque<Integer> next = new ArrayDeque<>(cells);
        while (!next.isEmpty()) {
            for (int sum : sumsOfCell.getOrDefault(next.remove(), List.of())) {
                if (sumNumbers.add(sum)) {
                    sums.get(sum).keySet().stream()
                            .filter(cell -> isFree.test(cell) && cells.add(cell))
                            .forEach(next::add);
                }
            }
        }
        return List.copyOf(cells);
    }

    private Move checked(double[] x, List<Integer> columns, List<Integer> signs, Set<Integer> sumNumbers) {
        Map<Integer, Long> by = new TreeMap<>();
        boolean isWhole = true;
        for (int j = 0; j < x.length; j++) {
            long whole = Math.round(x[j]);
            if (Math.abs(x[j] - whole) > NEARLY_WHOLE) {
                isWhole = false;
                whole = (long) Math.ceil(x[j]);
            }
            if (whole != 0) {
                by.merge(columns.get(j), signs.get(j) * whole, Long::sum);
            }
        }
        by.values().removeIf(moved -> moved == 0);
        return new Move(by, isWhole && fits(by, sumNumbers));
    }

    private boolean fits(Map<Integer, Long> by, Set<Integer> sumNumbers) {
        boolean sumsHold = sumNumbers.stream()
                .allMatch(sum -> sums.get(sum).entrySet().stream()
                                .mapToLong(term -> term.getValue() * by.getOrDefault(term.getKey(), 0L))
                                .sum()
                        == 0);
        return sumsHold
                && by.entrySet().stream()
                        .allMatch(moved -> moved.getValue() <= roomUp[moved.getKey()]
                                && -moved.getValue() <= roomDown[moved.getKey()]);
    }
}
