package dk.personaletal.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    @Test
    void noSmallCountOfAnyTwoByTwoTableCanBeWorkedOut() {
        attackAll(new SmallTables(2, 2, false));
        attackAll(new SmallTables(2, 2, true));
    }

    @Test
    void noSmallCountOfAnyTwoByThreeTableCanBeWorkedOut() {
        attackAll(new SmallTables(2, 3, false));
        attackSome(new SmallTables(2, 3, true));
    }

    /** All of them: {@link ThreeByThreeIT}. */
    @Test
    void noSmallCountOfManyThreeByThreeTablesCanBeWorkedOut() {
        attackSome(new SmallTables(3, 3, false));
        attackSome(new SmallTables(3, 3, true));
    }

    private static void attackSome(SmallTables tables) {
        IntStream some = new Random(1).ints(20_000, 0, tables.count());
        assertThat(tables.attack(some).getCount()).isGreaterThan(200);
    }

    private static void attackAll(SmallTables tables) {
        assertThat(tables.attack(IntStream.range(0, tables.count())).getCount()).isPositive();
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
}
