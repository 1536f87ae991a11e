package dk.personaletal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** As {@link SmallTownsAttackTest}, for a hundred towns; prints what is told, one a line. */
@Tag("proof")
class SmallTownsAttackIT {
    private static final int TOWNS = Integer.getInteger("proof.towns", 100);
    private static final long FIRST = Long.getLong("proof.first", 1);
    private static final List<String> TOLD = new ArrayList<>();
    private static final List<Finding> UNTRUE = new ArrayList<>();

    @BeforeAll
    static void attack() throws IOException {
        int withheld = 0;
        for (long seed = FIRST; seed < FIRST + TOWNS; seed++) {
            AttackedTown town = AttackedTown.of(seed);
            town.told().forEach(System.out::println);
            TOLD.addAll(town.told());
            UNTRUE.addAll(town.untrue());
            withheld += town.findings().size();
        }
        System.out.println("attack on " + TOWNS + " towns, three months each: " + withheld + " withheld numbers, "
                + TOLD.size() + " told");
    }

    @Test
    void nothingWithheldIsTold() {
        assertThat(TOLD).isEmpty();
    }

    @Test
    void theTruthIsInEveryRange() {
        assertThat(UNTRUE).isEmpty();
    }
}
