package dk.personaletal.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.disclosure.suppression.Cell.State;
import dk.personaletal.disclosure.suppression.Suppression.Range;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every withheld cell of many tables, sensitive or not, against an attacker with a solver, in whole numbers. */
class WithheldRangesTest {
    private static final int TABLES = 120;
    private static final long FARTHEST = 40;

    @Test
    void noWithheldCellOfManyTablesCanBeWorkedOut() {
        int withheld = IntStream.range(0, TABLES)
                .map(seed -> {
                    RandomTables tables = new RandomTables(seed);
                    return attack("table " + seed, tables.cells(), tables.equations(), 1);
                })
                .sum();
        assertThat(withheld).isGreaterThan(500);
    }

    @Test
    void norOfASmallTownsWholeFamily() {
        InventedFamily family = new InventedFamily(4, 60, 1);
        assertThat(attack("town", family.cells(), family.equations(), 7)).isGreaterThan(20);
    }

    /** @param step one cell in so many is attacked */
    private static int attack(String table, List<Cell> cells, List<Equation> equations, int step) {
        Suppression suppression = new Suppression(cells, equations);
        IntegerAttacker reader = new IntegerAttacker(
                cells, equations, i -> suppression.isWithheld(i) && cells.get(i).state() != State.KNOWN);
        IntegerAttacker colleague =
                new IntegerAttacker(cells, equations, i -> cells.get(i).state() != State.KNOWN);
        int withheld = 0;
        for (int i = 0; i < cells.size(); i += step) {
            Cell cell = cells.get(i);
            if (suppression.isWithheld(i) && cell.state() != State.UNPUBLISHED) {
                String as = table + " cell " + i;
                Range range = reader.range(i);
                assertThat(suppression.range(i, FARTHEST)).as(as).isEqualTo(range);
                if (range.least() == range.most()) {
                    assertThat(colleague.range(i)).as(as).isEqualTo(range);
                }
                if (suppression.isProtected(i)) {
                    assertThat(isEnough(cell, range)).as(as).isTrue();
                } else {
                    assertThat(isEnough(cell, colleague.range(i)))
                            .as(as + ", whatever is withheld")
                            .isFalse();
                }
                withheld++;
            }
        }
        return withheld;
    }

    private static boolean isEnough(Cell cell, Range range) {
        return range.least() <= cell.value() - cell.down() && range.most() >= cell.value() + cell.up()
                || range.most() - range.least() >= cell.width();
    }
}
