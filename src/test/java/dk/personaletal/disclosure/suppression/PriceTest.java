package dk.personaletal.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What safety costs, against the least that would do, on many small tables. More of them: {@link PriceIT}. */
class PriceTest {
    private static final int TABLES = 240;
    private static final double MOST = 1.1;

    @Test
    void hardlyMoreIsWithheldThanMustBe() {
        Price.Compared price = Price.compare(IntStream.range(0, TABLES));
        System.out.println(TABLES + " tables: " + price);
        assertThat(price.cells()).isBetween(1.0, MOST);
        assertThat(price.persons()).isLessThan(MOST);
        assertThat(price.furtherCells()).isLessThan(MOST);
        assertThat(price.furtherPersons()).isLessThan(MOST);
    }
}
