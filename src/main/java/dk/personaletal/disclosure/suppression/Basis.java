package dk.personaletal.disclosure.suppression;

import java.util.Arrays;

/** The columns that the rows determine, one for each, and the inverse of the square that they make; rows come one by one. */
final class Basis {
    private static final double NEARLY_ZERO = 1e-11;

    private int[] columns = new int[16];
    private double[][] inverse = new double[16][16];
    private int size;

    int size() {
        return size;
    }

    int column(int place) {
        return columns[place];
    }

    double[] inverseRow(int place) {
        return inverse[place];
    }

    void clear() {
        size = 0;
    }

    /** @param entries what the new row has in the columns of the basis so far; {@code column} is in no other row */
    void addRow(int column, double[] entries) {
        if (size == columns.length) {
            grow();
        }
        double[] added = inverse[size];
        Arrays.fill(added, 0);
        for (int place = 0; place < size; place++) {
            inverse[place][size] = 0;
            subtract(entries[place], inverse[place], added);
        }
        added[size] = 1;
        columns[size++] = column;
    }

    /** Adds to a product the inverse times one entry of a column. */
    void addColumn(int row, double entry, double[] product) {
        for (int place = 0; place < size; place++) {
            product[place] += inverse[place][row] * entry;
        }
    }

    /** @param product the inverse times the entering column */
    void replace(int place, int column, double[] product) {
        double[] own = inverse[place];
        for (int i = 0; i < size; i++) {
            own[i] /= product[place];
        }
        for (int other = 0; other < size; other++) {
            if (other != place) {
                subtract(product[other], own, inverse[other]);
            }
        }
        columns[place] = column;
    }

    private void subtract(double factor, double[] row, double[] from) {
        if (Math.abs(factor) > NEARLY_ZERO) {
            for (int i = 0; i < size; i++) {
                from[i] -= factor * row[i];
            }
        }
    }

    private void grow() {
        columns = Arrays.copyOf(columns, 2 * size);
        inverse = Arrays.copyOf(inverse, 2 * size);
        for (int place = 0; place < inverse.length; place++) {
            inverse[place] = place < size ? Arrays.copyOf(inverse[place], 2 * size) : new double[2 * size];
        }
    }
}
