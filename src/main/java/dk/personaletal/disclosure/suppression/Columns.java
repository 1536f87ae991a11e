package dk.personaletal.disclosure.suppression;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The variables of {@link DualSimplex} and where they stand. A cell has two, how far it moves up and how far down, so that
 * both cost; a sum has one, what is left of it, which must be 0.
 */
final class Columns {
    private static final double AS_FAR_AS_IT_GOES = -1e9;

    private final int firstOfSums;
    private final double[] value;
    private final boolean[] isAtMost;
    private final boolean[] isBasic;

    private int target;
    private Limits limits = new Limits(new long[0], new long[0]);
    private IntToDoubleFunction costs = cell -> 0;

    Columns(Sums sums) {
        firstOfSums = 2 * sums.cellCount();
        value = new double[firstOfSums + sums.count()];
        isAtMost = new boolean[firstOfSums + sums.count()];
        isBasic = new boolean[firstOfSums + sums.count()];
    }

    void begin(int target, Limits limits, IntToDoubleFunction costs) {
        this.target = target;
        this.limits = limits;
        this.costs = costs;
    }

    /** At the limit that is the cheaper one. */
    void startCell(int cell) {
        for (int column = up(cell); column <= down(cell); column++) {
            isAtMost[column] = cost(column) < 0;
            value[column] = isAtMost[column] ? most(column) : least(column);
        }
    }

    void forget(int cell) {
        Arrays.fill(value, up(cell), down(cell) + 1, 0);
        Arrays.fill(isAtMost, up(cell), down(cell) + 1, false);
        Arrays.fill(isBasic, up(cell), down(cell) + 1, false);
    }

    static int up(int cell) {
        return 2 * cell;
    }

    static int down(int cell) {
        return 2 * cell + 1;
    }

    static int sign(int column) {
        return column % 2 == 0 ? 1 : -1;
    }

    int restOf(int sum) {
        return firstOfSums + sum;
    }

    boolean isOfCell(int column) {
        return column < firstOfSums;
    }

    static int cell(int column) {
        return column / 2;
    }

    /** How far the cell moves, signed. */
    double by(int cell) {
        return value[up(cell)] - value[down(cell)];
    }

    /** Under 0 below its limits, over 0 above them. */
    double outside(int column) {
        double least = least(column);
        return value[column] < least ? value[column] - least : Math.max(0, value[column] - most(column));
    }

    /** The sum takes part from now on. */
    void startSum(int sum, double left) {
        value[restOf(sum)] = -left;
        isBasic[restOf(sum)] = true;
    }

    void add(int column, double by) {
        value[column] += by;
    }

    void enterBasis(int column, double by) {
        value[column] += by;
        isBasic[column] = true;
    }

    void leaveBasis(int column, boolean forMost) {
        value[column] = forMost ? most(column) : least(column);
        isAtMost[column] = forMost;
        isBasic[column] = false;
    }

    /** Which way it can go from the limit where it stands: 1, -1, or 0 when it's in the basis or can't move at all. */
    int way(int column) {
        return isBasic[column] || most(column) <= least(column) ? 0 : isAtMost[column] ? -1 : 1;
    }

    double cost(int column) {
        return cell(column) == target ? AS_FAR_AS_IT_GOES : costs.applyAsDouble(cell(column));
    }

    private double least(int column) {
        return isOfCell(column) ? limits.leastOf(cell(column), sign(column) > 0) : 0;
    }

    private double most(int column) {
        return isOfCell(column) ? limits.mostOf(cell(column), sign(column) > 0) : 0;
    }
}
