package dk.personaletal.disclosure.suppression;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/** Every table of a shape with inner cells from 0 to 7, by number; and the attack on each. */
final class SmallTables {
    private static final int VALUES = 8;

    private final int rows;
    private final int columns;
    private final boolean areZerosPrinted;
    private final List<int[]> orders;

    SmallTables(int rows, int columns, boolean areZerosPrinted) {
        this.rows = rows;
        this.columns = columns;
        this.areZerosPrinted = areZerosPrinted;
        this.orders = IntStream.range(0, rows == columns ? 2 : 1)
                .boxed()
                .flatMap(turned -> permutations(rows).stream()
                        .flatMap(row -> permutations(columns).stream().map(column -> order(row, column, turned == 1))))
                .toList();
    }

    int count() {
        return (int) Math.pow(VALUES, rows * columns);
    }

    /** Attacks each table; one that is another in another order, or turned over, is left out. How many cells are withheld. */
    IntSummaryStatistics attack(IntStream numbers) {
        IntSummaryStatistics withheld = numbers.mapToObj(this::digits)
                .filter(this::isFirstOfItsKind)
                .mapToInt(inner -> attack(new SmallTable(rows, columns, inner, areZerosPrinted)))
                .summaryStatistics();
        System.out.printf(
                "%d×%d%s: %d tables, %.2f cells withheld a table%n",
                rows, columns, areZerosPrinted ? " with zeros" : "", withheld.getCount(), withheld.getAverage());
        return withheld;
    }

    private static int attack(SmallTable table) {
        List<Cell> cells = table.cells();
        Suppression suppression = new Suppression(cells, table.equations());
        Attacker attacker = new Attacker(cells, table.equations(), suppression);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isSensitive() && !attacker.isLeftInDoubt(i)) {
                throw new AssertionError("cell " + i + " of " + Arrays.toString(table.inner()));
            }
        }
        return (int)
                IntStream.range(0, cells.size()).filter(suppression::isWithheld).count();
    }

    private int[] digits(int number) {
        int[] digits = new int[rows * columns];
        int rest = number;
        for (int i = 0; i < digits.length; i++) {
            digits[i] = rest % VALUES;
            rest /= VALUES;
        }
        return digits;
    }

    private boolean isFirstOfItsKind(int[] inner) {
        return orders.stream().noneMatch(order -> comesBefore(order, inner));
    }

    private static boolean comesBefore(int[] order, int[] inner) {
        for (int i = 0; i < inner.length; i++) {
            if (inner[order[i]] != inner[i]) {
                return inner[order[i]] < inner[i];
            }
        }
        return false;
    }

    private int[] order(int[] row, int[] column, boolean turned) {
        return IntStream.range(0, rows * columns)
                .map(i -> turned
                        ? row[i % columns] * columns + column[i / columns]
                        : row[i / columns] * columns + column[i % columns])
                .toArray();
    }

    private static List<int[]> permutations(int size) {
        return size == 2
                ? List.of(new int[] {0, 1}, new int[] {1, 0})
                : List.of(
                        new int[] {0, 1, 2},
                        new int[] {0, 2, 1},
                        new int[] {1, 0, 2},
                        new int[] {1, 2, 0},
                        new int[] {2, 0, 1},
                        new int[] {2, 1, 0});
    }
}
