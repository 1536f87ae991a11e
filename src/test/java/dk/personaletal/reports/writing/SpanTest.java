package dk.personaletal.reports.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a table, told by hand. */
class SpanTest {
    @Test
    void theHighestIsNamedWhenItIsMoreThanChance() {
        assertThat(town(row(1000, 300), row(1000, 150), row(1000, 150)))
                .startsWith(
                        "Af de tre afdelinger var afgangen højest i Enhed R000 (30,0 %) og lavest i Enhed R001 og Enhed R002 (15,0 %).");
    }

    @Test
    void nothingIsRankedWhenChanceExplainsIt() {
        assertThat(town(row(100, 20), row(100, 15), row(100, 17)))
                .isEqualTo("I de tre afdelinger lå afgangen mellem 15,0 % og 20,0 %."
                        + " Forskellene er ikke større, end tilfældige udsving kan forklare.");
    }

    @Test
    void ofTwoRowsNoneIsHighest() {
        assertThat(town(row(1000, 300), row(1000, 100)))
                .isEqualTo("I de to afdelinger lå afgangen mellem 10,0 % og 30,0 %.");
    }

    /** Four leavers are withheld, and the sentence says that there is more than it speaks of. */
    @Test
    void aWithheldRowIsSaid() {
        assertThat(town(row(1000, 300), row(1000, 150), row(1000, 150), row(5, 4)))
                .startsWith("Af de tre afdelinger, der kan vises, var afgangen højest i Enhed R000 (30,0 %)");
    }

    /** The highest has eight persons, which nothing can be tested by; the sure one is named for what it is. */
    @Test
    void aSureRowThatIsNotHighestIsOverTheRest() {
        assertThat(town(row(8, 5), row(1000, 300), row(1000, 150), row(1000, 155)))
                .isEqualTo("Af de fire afdelinger var afgangen lavest i Enhed R002 (15,0 %)."
                        + " Afgangen var højere end i resten af kommunen i Enhed R001 (30,0 %)."
                        + " Afgangen var lavere end i resten af kommunen i Enhed R003 (15,5 %).");
    }

    @Test
    void namesAreThreeAndThenCounted() {
        assertThat(Names.list(List.of("A"))).isEqualTo("A");
        assertThat(Names.list(List.of("A", "B"))).isEqualTo("A og B");
        assertThat(Names.list(List.of("A", "B", "C"))).isEqualTo("A, B og C");
        assertThat(Names.list(List.of("A", "B", "C", "D"))).isEqualTo("A, B, C og én anden");
        assertThat(Names.list(List.of("A", "B", "C", "D", "E"))).isEqualTo("A, B, C og to andre");
    }

    private static int[] row(int persons, int leavers) {
        return new int[] {persons, leavers};
    }

    private static String town(int[]... rows) {
        DrawnTown town = new DrawnTown(1);
        for (int[] row : rows) {
            town.counted(row[0], row[1]);
        }
        return town.sentences();
    }
}
