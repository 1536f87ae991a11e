package dk.personaletal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.disclosure.sets.Family;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What each kind of links is worth: without it the same attacker, who doesn't know of kinds, succeeds on some town. Not here:
 * amounts and unions, which tell only whoever knows how many persons there are behind a sum of pay, and that the payroll
 * system's parts make the whole; neither is printed. FamiliesTest has them.
 */
@Tag("proof")
class FamiliesAttackIT {
    private static final int TOWNS = Integer.getInteger("proof.towns", 12);

    @ParameterizedTest
    @EnumSource(
            value = Family.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AMOUNT", "UNION"})
    void withoutOneSomeTownFalls(Family family) throws IOException {
        List<String> told = List.of();
        for (long seed = 1; seed <= TOWNS && told.isEmpty(); seed++) {
            told = AttackedTown.of(seed, EnumSet.complementOf(EnumSet.of(family)))
                    .told();
        }
        System.out.println("attack without " + family + ": " + told.size() + " told"
                + told.stream().findFirst().map(first -> ", " + first).orElse(""));
        assertThat(told).isNotEmpty();
    }
}
