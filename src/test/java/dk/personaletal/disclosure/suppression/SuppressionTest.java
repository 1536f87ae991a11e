package dk.personaletal.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final int VALUES = 8;

    @Test
    void noSmallCountOfAnyTwoByTwoTableCanBeWorkedOut() {
        assertSafe(2, 2, IntStream.range(0, 4096));
    }

    @Test
    void noSmallCountOfAnyTwoByThreeTableCanBeWorkedOut() {
        assertSafe(2, 3, IntStream.range(0, 262_144));
    }

    @Test
    void noSmallCountOfManyThreeByThreeTablesCanBeWorkedOut() {
        assertSafe(3, 3, new Random(1).ints(3_000, 0, 1 << 27));
    }

    @Test
    void theOtherCellOfASumIsWithheldWithASmallOne() {
        List<Cell> cells = List.of(SmallTable.count(3, 1), SmallTable.count(40, 1), SmallTable.count(43, 100));
        Suppression suppression = new Suppression(cells, List.of(new Equation(List.of(0, 1), List.of(2))));
        assertThat(IntStream.range(0, 3).filter(suppression::isWithheld)).containsExactly(0, 1);
        assertThat(suppression.range(0, 1_000)).isEqualTo(new Suppression.Range(0, 43));
    }

    @Test
    void ofSeveralThatWouldDoTheSmallestIsWithheld() {
        List<Cell> cells = List.of(
                SmallTable.count(3, 1),
                SmallTable.count(40, 1),
                SmallTable.count(8, 1),
                SmallTable.count(90, 1),
                SmallTable.count(141, 100));
        Suppression suppression = new Suppression(cells, List.of(new Equation(List.of(0, 1, 2, 3), List.of(4))));
        assertThat(IntStream.range(0, 5).filter(suppression::isWithheld)).containsExactly(0, 2);
    }

    private static void assertSafe(int rows, int columns, IntStream numbers) {
        int[] sizes = numbers.mapToObj(number -> digits(number, rows * columns))
                .filter(inner -> isFirstOfItsKind(inner, rows, columns))
                .mapToInt(inner -> assertSafe(new SmallTable(rows, columns, inner)))
                .toArray();
        assertThat(sizes).isNotEmpty();
        System.out.printf(
                "%d×%d: %d tables, %.2f cells withheld a table%n",
                rows, columns, sizes.length, Arrays.stream(sizes).average().orElse(0));
    }

    private static int assertSafe(SmallTable table) {
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

    private static int[] digits(int number, int length) {
        int[] digits = new int[length];
        int rest = number;
        for (int i = 0; i < length; i++) {
            digits[i] = rest % VALUES;
            rest /= VALUES;
        }
        return digits;
    }

    /** Rows and columns in another order are the same table. */
    private static boolean isFirstOfItsKind(int[] inner, int rows, int columns) {
        boolean rowsInOrder =
                IntStream.range(1, rows).allMatch(row -> inner[(row - 1) * columns] <= inner[row * columns]);
        return rowsInOrder && IntStream.range(1, columns).allMatch(column -> inner[column - 1] <= inner[column]);
    }
}
