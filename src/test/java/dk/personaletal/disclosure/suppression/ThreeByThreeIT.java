package dk.personaletal.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All tables of three by three, of which {@link SuppressionTest} takes some: some minutes. */
@Tag("proof")
class ThreeByThreeIT {
    /** 8⁹ tables; by Burnside's lemma so many when rows, columns, or the two, may change places. */
    private static final int KINDS = 1_912_128;

    @Test
    void noSmallCountCanBeWorkedOut() {
        attackAll(new SmallTables(3, 3, false));
    }

    @Test
    void noSmallCountCanBeWorkedOutWhereZerosArePrinted() {
        attackAll(new SmallTables(3, 3, true));
    }

    private static void attackAll(SmallTables tables) {
        assertThat(tables.attack(IntStream.range(0, tables.count()).parallel()).getCount())
                .isEqualTo(KINDS);
    }
}
