package dk.personaletal.disclosure.suppression;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest move that takes one cell as far as it can go while all sums hold: the dual simplex method with limits on
 * the variables (Koberstein: The Dual Simplex Method, 2005, ch. 3), in which a sum takes part only once a move breaks it.
 * A move that is the cheapest for some sums and breaks no other is the cheapest for all, so a table of thousands of sums
 * costs no more than the few around the cell. Deterministic. A search only: who uses the answer checks it.
 */
final class DualSimplex {
    private static final double NEARLY_ZERO = 1e-9;
    private static final double BROKEN = 1e-6;
    private static final int MOST_STEPS = 20_000;
    private static final int NONE = -1;

    private final Sums sums;
    private final Columns columns;
    private final Basis basis = new Basis();
    private final int[] rowOfSum;
    private final Numbers rows;
    private final Numbers moved;
    private final Numbers broken;
    private final double[] rest;
    private final Numbers reached;
    private final double[] effect;
    private final Numbers valued;
    private final double[] worth;

    DualSimplex(Sums sums) {
        this.sums = sums;
        columns = new Columns(sums);
        rowOfSum = new int[sums.count()];
        Arrays.fill(rowOfSum, NONE);
        rows = new Numbers(sums.count());
        moved = new Numbers(sums.cellCount());
        broken = new Numbers(sums.count());
        rest = new double[sums.count()];
        reached = new Numbers(sums.cellCount());
        effect = new double[sums.cellCount()];
        valued = new Numbers(sums.cellCount());
        worth = new double[sums.cellCount()];
    }

    /**
     * By cell how far it moves.
     *
     * @param target goes as far as its limits allow, whatever it costs
     * @param bound cells that may have to leave their value for their limits' sake
     * @param costs of moving a cell by one; {@link Double#POSITIVE_INFINITY} when it must stay
     * @return null when there's no such move
     */
    @Nullable
    Map<Integer, Double> solve(int target, Iterable<Integer> bound, Limits limits, IntToDoubleFunction costs) {
        columns.begin(target, limits, costs);
        start(target);
        bound.forEach(this::start);
        boolean isPossible = search();
        Map<Integer, Double> move = new TreeMap<>();
        for (int i = 0; i < moved.size(); i++) {
            move.put(moved.get(i), columns.by(moved.get(i)));
        }
        forget();
        return isPossible ? move : null;
    }

    private void start(int cell) {
        moved.add(cell);
        columns.startCell(cell);
    }

    private void forget() {
        for (int i = 0; i < moved.size(); i++) {
            columns.forget(moved.get(i));
        }
        for (int i = 0; i < rows.size(); i++) {
            rowOfSum[rows.get(i)] = NONE;
        }
        for (int i = 0; i < valued.size(); i++) {
            worth[valued.get(i)] = 0;
        }
        moved.clear();
        rows.clear();
        valued.clear();
        basis.clear();
    }

    private boolean search() {
        for (int step = 0; step < MOST_STEPS; step++) {
            int place = farthestOutside();
            if (place == NONE && !takeInBrokenSums()) {
                return true;
            }
            if (place != NONE && !bringInside(place)) {
                return false;
            }
        }
        return false;
    }

    private int farthestOutside() {
        int farthest = NONE;
        double most = BROKEN;
        for (int place = 0; place < basis.size(); place++) {
            double outside = Math.abs(columns.outside(basis.column(place)));
            if (outside > most) {
                most = outside;
                farthest = place;
            }
        }
        return farthest;
    }

    private boolean takeInBrokenSums() {
        for (int i = 0; i < moved.size(); i++) {
            int[] in = sums.sumsOf(moved.get(i));
            for (int j = 0; j < in.length; j++) {
                if (rowOfSum[in[j]] == NONE) {
                    broken.add(in[j]);
                    rest[in[j]] += sums.timesInSums(moved.get(i))[j] * columns.by(moved.get(i));
                }
            }
        }
        int before = rows.size();
        for (int i = 0; i < broken.size(); i++) {
            int sum = broken.get(i);
            if (Math.abs(rest[sum]) > BROKEN) {
                takeIn(sum);
            }
            rest[sum] = 0;
        }
        broken.clear();
        return rows.size() > before;
    }

    private void takeIn(int sum) {
        double[] entries = new double[basis.size()];
        for (int place = 0; place < entries.length; place++) {
            entries[place] = entry(sum, basis.column(place));
        }
        rowOfSum[sum] = rows.size();
        rows.add(sum);
        basis.addRow(columns.restOf(sum), entries);
        columns.startSum(sum, rest[sum]);
    }

    private double entry(int sum, int column) {
        if (columns.isOfCell(column)) {
            int[] in = sums.sumsOf(Columns.cell(column));
            for (int i = 0; i < in.length; i++) {
                if (in[i] == sum) {
                    return Columns.sign(column) * sums.timesInSums(Columns.cell(column))[i];
                }
            }
        }
        return 0;
    }

    /** The column that is farthest outside leaves the basis for its nearest limit. */
    private boolean bringInside(int place) {
        int leaving = basis.column(place);
        double outside = columns.outside(leaving);
        reach(basis.inverseRow(place));
        int entering = cheapest(outside < 0);
        if (entering == NONE) {
            return false;
        }
        double[] product = product(entering);
        revalue(reducedCost(entering) / product[place]);
        double step = outside / product[place];
        for (int i = 0; i < basis.size(); i++) {
            columns.add(basis.column(i), -step * product[i]);
        }
        columns.leaveBasis(leaving, outside > 0);
        columns.enterBasis(entering, step);
        moved.add(Columns.cell(entering));
        basis.replace(place, entering, product);
        return true;
    }

    /** How the basis follows when the column grows. */
    private double[] product(int column) {
        double[] product = new double[basis.size()];
        int[] in = sums.sumsOf(Columns.cell(column));
        for (int i = 0; i < in.length; i++) {
            if (rowOfSum[in[i]] != NONE) {
                double entry = Columns.sign(column) * sums.timesInSums(Columns.cell(column))[i];
                basis.addColumn(rowOfSum[in[i]], entry, product);
            }
        }
        return product;
    }

    /** The column that changes the row's own for the least price. */
    private int cheapest(boolean mustRise) {
        int best = NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < reached.size(); i++) {
            int cell = reached.get(i);
            double falls = mustRise ? -effect[cell] : effect[cell];
            for (int column = Columns.up(cell); column <= Columns.down(cell); column++) {
                double change = falls * Columns.sign(column) * columns.way(column);
                double price = change > NEARLY_ZERO ? Math.abs(reducedCost(column)) / change : least;
                if (price < least - NEARLY_ZERO) {
                    least = price;
                    best = column;
                }
            }
        }
        return best;
    }

    /** The cells that would change the row's own column, and how much. */
    private void reach(double[] row) {
        for (int i = 0; i < reached.size(); i++) {
            effect[reached.get(i)] = 0;
        }
        reached.clear();
        for (int i = 0; i < rows.size(); i++) {
            if (Math.abs(row[i]) > NEARLY_ZERO) {
                int[] cells = sums.cells(rows.get(i));
                int[] times = sums.times(rows.get(i));
                for (int j = 0; j < cells.length; j++) {
                    reached.add(cells[j]);
                    effect[cells[j]] += row[i] * times[j];
                }
            }
        }
    }

    /** What moving a cell is worth for the sums. */
    private void revalue(double step) {
        for (int i = 0; i < reached.size(); i++) {
            int cell = reached.get(i);
            valued.add(cell);
            worth[cell] += step * effect[cell];
        }
    }

    private double reducedCost(int column) {
        return columns.cost(column) - Columns.sign(column) * worth[Columns.cell(column)];
    }
}
