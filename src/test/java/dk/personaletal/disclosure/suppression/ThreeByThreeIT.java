package dk.personaletal.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All tables of three by three, of which {@link SuppressionTest} takes some; in parts, since all take hours. */
@Tag("proof")
class ThreeByThreeIT {
    private static final int PARTS = Integer.getInteger("proof.parts", 1);
    private static final int PART = Integer.getInteger("proof.part", 1);

    @Test
    void noSmallCountCanBeWorkedOut() {
        SmallTables tables = new SmallTables(3, 3);
        IntStream numbers = IntStream.range(0, tables.count()).parallel().filter(number -> number % PARTS == PART - 1);
        assertThat(tables.attack(numbers).getCount()).isPositive();
    }
}
