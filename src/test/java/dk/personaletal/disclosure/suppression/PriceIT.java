package dk.personaletal.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@link PriceTest} on ten times as many tables, each kind by itself: some minutes. */
@Tag("proof")
class PriceIT {
    private static final int TABLES = 2_400;
    private static final double MOST = 1.1;

    @Test
    void hardlyMoreIsWithheldThanMustBeOfTablesOfAnyKind() {
        for (int kind = 0; kind < RandomTables.KINDS; kind++) {
            int first = kind;
            Price.Compared price = Price.compare(
                    IntStream.range(0, TABLES / RandomTables.KINDS).map(i -> first + i * RandomTables.KINDS));
            System.out.println("price of kind " + kind + ": " + price);
            assertThat(price.cells()).isBetween(1.0, MOST);
            assertThat(price.persons()).isLessThan(MOST);
        }
    }
}
