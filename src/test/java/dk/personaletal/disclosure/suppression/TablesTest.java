package dk.personaletal.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.personaletal.disclosure.suppression.Cell.State;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final State SHOWN = State.SHOWN;

    @Test
    void whatIsKnownCountsForNothing() {
        Tables tables = tables(List.of(SHOWN, SHOWN, State.KNOWN, SHOWN), new Equation(List.of(0, 1, 2), List.of(3)));
        assertThat(tables.sums()).containsExactly(Map.of(0, 1, 1, 1, 3, -1));
        assertThat(tables.isKnown(2)).isTrue();
        assertThat(tables.isKnown(1)).isFalse();
    }

    @Test
    void aCellThatIsAllThatIsUnknownIsKnownTooAndSoOn() {
        Tables tables = tables(
                List.of(State.KNOWN, SHOWN, SHOWN, SHOWN),
                new Equation(List.of(1, 2), List.of(3)),
                new Equation(List.of(0), List.of(1)),
                new Equation(List.of(2), List.of(0)));
        assertThat(tables.sums()).isEmpty();
        assertThat(tables.isKnown(3)).isTrue();
    }

    @Test
    void cellsThatAlwaysMoveTogetherAreOne() {
        Tables tables = tables(
                List.of(SHOWN, SHOWN, SHOWN, SHOWN),
                new Equation(List.of(1), List.of(2)),
                new Equation(List.of(2, 0), List.of(3)));
        assertThat(tables.standIn(2)).isEqualTo(1);
        assertThat(tables.sums()).containsExactly(Map.of(0, 1, 1, 1, 3, -1));
        assertThat(tables.isKnown(1)).isFalse();
    }

    @Test
    void cellsThatMoveAgainstEachOtherAreTwo() {
        Tables tables = tables(List.of(SHOWN, SHOWN), new Equation(List.of(0, 1), List.of()));
        assertThat(tables.standIn(1)).isEqualTo(1);
        assertThat(tables.sums()).containsExactly(Map.of(0, 1, 1, 1));
    }

    @Test
    void whoMovesWithAKnownOneIsKnown() {
        Tables tables = tables(
                List.of(SHOWN, SHOWN, SHOWN),
                new Equation(List.of(0), List.of(1)),
                new Equation(List.of(1), List.of()),
                new Equation(List.of(1), List.of(2)));
        assertThat(tables.isKnown(0)).isTrue();
        assertThat(tables.isKnown(2)).isTrue();
    }

    @Test
    void theSameSumTwiceIsOneAndACellOnBothSidesNone() {
        Tables tables = tables(
                List.of(SHOWN, SHOWN, SHOWN, SHOWN),
                new Equation(List.of(0, 1), List.of(2)),
                new Equation(List.of(0, 1, 3), List.of(2, 3)));
        assertThat(tables.sums()).containsExactly(Map.of(0, 1, 1, 1, 2, -1));
    }

    @Test
    void aValueLiesWithinItsLimits() {
        assertThat(new Cell(5, 5, 5, 0, 0, 0, 1, SHOWN).value()).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell(4, 5, 9, 0, 0, 0, 1, SHOWN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell(10, 5, 9, 0, 0, 0, 1, SHOWN));
    }

    private static Tables tables(List<State> states, Equation... equations) {
        return new Tables(
                states.stream()
                        .map(state -> new Cell(7, 0, Cell.NO_LIMIT, 0, 0, 0, 1, state))
                        .toList(),
                Arrays.asList(equations));
    }
}
