package dk.personaletal.disclosure.suppression;

import java.util.Arrays;

/**
 * The simplex method for: least cost·x where A·x = 0 and 0 ≤ x ≤ limit. Nothing at all (x = 0) is always allowed, so it
 * starts there. Deterministic: of several ways the first is taken. A search only: who uses the answer checks it.
 */
final class Simplex {
    private static final double NEARLY_ZERO = 1e-9;
    private static final int STEPS_BEFORE_CAUTION = 2_000;
    private static final int MOST_STEPS = 20_000;

    private final int rows;
    private final int columns;
    private final double[][] table;
    private final double[] right;
    private final double[] reduced;
    private final double[] limit;
    private final boolean[] isFromTop;
    private final int[] basis;
    private final boolean[] isBasic;

    /** @param matrix rows of A, kept and overwritten */
    Simplex(double[][] matrix, double[] cost, double[] limits) {
        rows = matrix.length;
        columns = cost.length;
        table = matrix;
        right = new double[rows];
        reduced = cost.clone();
        limit = Arrays.copyOf(limits, columns + rows);
        isFromTop = new boolean[columns + rows];
        basis = new int[rows];
        isBasic = new boolean[columns];
        // a row starts with a stand-in that may only be 0, and never comes back
        Arrays.setAll(basis, row -> columns + row);
    }

    double[] solve() {
        for (int step = 0; step < MOST_STEPS; step++) {
            int column = entering(step >= STEPS_BEFORE_CAUTION);
            if (column < 0) {
                break;
            }
            enter(column);
        }
        return solution();
    }

    /** The steepest column; with caution the first, which can't go round in circles. */
    private int entering(boolean cautious) {
        int best = -1;
        double steepest = -NEARLY_ZERO;
        for (int j = 0; j < columns; j++) {
            if (!isBasic[j] && reduced[j] < steepest) {
                best = j;
                if (cautious) {
                    return best;
                }
                steepest = reduced[j];
            }
        }
        return best;
    }

    private void enter(int column) {
        double step = limit[column];
        int leaving = -1;
        for (int i = 0; i < rows; i++) {
            double entry = table[i][column];
            double room = entry > NEARLY_ZERO
                    ? right[i] / entry
                    : entry < -NEARLY_ZERO ? (limit[basis[i]] - right[i]) / -entry : Double.POSITIVE_INFINITY;
            if (room < step - NEARLY_ZERO || room < step + NEARLY_ZERO && leaving >= 0 && basis[i] < basis[leaving]) {
                step = Math.min(step, Math.max(room, 0));
                leaving = i;
            }
        }
        if (leaving < 0) {
            turn(column);
            return;
        }
        if (table[leaving][column] < 0) {
            turnRow(leaving);
        }
        pivot(leaving, column);
    }

    /** The column goes all the way to its limit, and is counted from there on. */
    private void turn(int column) {
        for (int i = 0; i < rows; i++) {
            right[i] -= table[i][column] * limit[column];
            table[i][column] = -table[i][column];
        }
        reduced[column] = -reduced[column];
        isFromTop[column] ^= true;
    }

    /** The row's own column leaves at its limit instead of at 0. */
    private void turnRow(int row) {
        for (int j = 0; j < columns; j++) {
            table[row][j] = -table[row][j];
        }
        if (basis[row] < columns) {
            table[row][basis[row]] = 1;
        }
        right[row] = limit[basis[row]] - right[row];
        isFromTop[basis[row]] ^= true;
    }

    private void pivot(int row, int column) {
        double[] own = table[row];
        double by = own[column];
        for (int j = 0; j < columns; j++) {
            own[j] /= by;
        }
        right[row] /= by;
        for (int i = 0; i < rows; i++) {
            double factor = table[i][column];
            if (i != row && Math.abs(factor) > NEARLY_ZERO) {
                subtract(own, factor, table[i]);
                right[i] -= factor * right[row];
            }
            if (i != row) {
                table[i][column] = 0;
            }
        }
        subtract(own, reduced[column], reduced);
        reduced[column] = 0;
        if (basis[row] < columns) {
            isBasic[basis[row]] = false;
        }
        basis[row] = column;
        isBasic[column] = true;
    }

    private static void subtract(double[] own, double factor, double[] from) {
        for (int j = 0; j < own.length; j++) {
            from[j] -= factor * own[j];
        }
    }

    private double[] solution() {
        double[] x = new double[columns];
        for (int i = 0; i < rows; i++) {
            if (basis[i] < columns) {
                x[basis[i]] = right[i];
            }
        }
        for (int j = 0; j < columns; j++) {
            x[j] = isFromTop[j] ? limit[j] - x[j] : x[j];
        }
        return x;
    }
}
