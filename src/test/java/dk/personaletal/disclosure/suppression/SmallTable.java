package dk.personaletal.disclosure.suppression;

import dk.personaletal.disclosure.suppression.Cell.State;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of counts with sums at its right and bottom; cell numbers run row by row, the sums too.
 *
 * @param areZerosPrinted whether every 0 is shown, so that what isn't shown is 1 or more
 */
record SmallTable(int rows, int columns, int[] inner, boolean areZerosPrinted) {
    static final int THRESHOLD = 5;

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                int sums = (row == rows ? 1 : 0) + (column == columns ? 1 : 0);
                int importance = sums == 0 ? 1 : sums == 1 ? 100 : 10_000;
                cells.add(
                        areZerosPrinted
                                ? beside(value(row, column), importance)
                                : count(value(row, column), importance));
            }
        }
        return cells;
    }

    /** A count that is sensitive from 1 to 4. */
    static Cell count(long value, long importance) {
        boolean isSmall = value > 0 && value < THRESHOLD;
        return new Cell(
                value,
                0,
                Cell.NO_LIMIT,
                isSmall ? value : 0,
                isSmall ? THRESHOLD - 1 - value : 0,
                THRESHOLD,
                importance * (10 + value),
                isSmall ? State.WITHHELD : State.SHOWN);
    }

    /** A count beside zeros that are printed. */
    static Cell beside(long value, long importance) {
        Cell count = count(value, importance);
        return value == 0
                ? new Cell(0, 0, Cell.NO_LIMIT, 0, 0, 0, count.cost(), State.KNOWN)
                : new Cell(
                        value,
                        1,
                        Cell.NO_LIMIT,
                        Math.max(0, count.down() - 1),
                        count.up(),
                        count.width() - 1,
                        count.cost(),
                        count.state());
    }

    List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            List<Integer> parts = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                parts.add(number(row, column));
            }
            equations.add(new Equation(parts, List.of(number(row, columns))));
        }
        for (int column = 0; column <= columns; column++) {
            List<Integer> parts = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                parts.add(number(row, column));
            }
            equations.add(new Equation(parts, List.of(number(rows, column))));
        }
        return equations;
    }

    int number(int row, int column) {
        return row * (columns + 1) + column;
    }

    int value(int row, int column) {
        int sum = 0;
        for (int i = row == rows ? 0 : row; i <= Math.min(row, rows - 1); i++) {
            for (int j = column == columns ? 0 : column; j <= Math.min(column, columns - 1); j++) {
                sum += inner[i * columns + j];
            }
        }
        return sum;
    }
}
