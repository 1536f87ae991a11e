package dk.personaletal.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.disclosure.suppression.Cell.State;
import dk.personaletal.disclosure.suppression.Suppression.Range;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands in the way of a move, and what is withheld then. The first cell is the sensitive one, of a known total. */
class SuppressionLimitsTest {
    private static final Cell THREE = SmallTable.count(3, 1);

    @Test
    void whereItCannotBeLessItMustBeMuchMore() {
        Suppression suppression = ofTotal(THREE, limited(40, 38, 40, 1), limited(50, 0, 50, 100));
        assertThat(withheld(suppression, 3))
                .as(
                        "the cheap one gives 2 of the 5 that make the range wide enough, and isn't needed beside the dear one")
                .containsExactly(0, 2);
        assertThat(suppression.range(0, 1_000)).isEqualTo(new Range(3, 53));
    }

    @Test
    void whereItCannotBeMoreItMustBeMuchLess() {
        Cell sensitive = new Cell(20, 0, Cell.NO_LIMIT, 3, 3, 5, 1, State.WITHHELD);
        Suppression suppression = ofTotal(sensitive, limited(40, 40, 43, 1), limited(50, 50, 90, 100));
        assertThat(withheld(suppression, 3)).containsExactly(0, 2);
        assertThat(suppression.range(0, 10)).isEqualTo(new Range(10, 20));
    }

    @Test
    void howFarItCanBeLessCountsInTheWidth() {
        Suppression suppression =
                ofTotal(THREE, limited(40, 38, 41, 1), limited(50, 48, 50, 2), limited(60, 0, 60, 100));
        assertThat(withheld(suppression, 4))
                .as("1 less and 4 more make the range 5 wide; the dear one isn't needed")
                .containsExactly(0, 1, 2);
    }

    @Test
    void howFarItCanBeMoreCountsInTheWidth() {
        Cell sensitive = new Cell(20, 0, Cell.NO_LIMIT, 3, 3, 5, 1, State.WITHHELD);
        Suppression suppression =
                ofTotal(sensitive, limited(40, 39, 42, 1), limited(50, 50, 52, 2), limited(60, 60, 90, 100));
        assertThat(withheld(suppression, 4))
                .as("1 more and 4 less make the range 5 wide; the dear one isn't needed")
                .containsExactly(0, 1, 2);
    }

    @Test
    void whereBothWaysAreOpenTheCheapestWillDo() {
        Suppression suppression = ofTotal(THREE, limited(40, 39, 43, 1), limited(50, 0, 90, 100));
        assertThat(withheld(suppression, 3)).containsExactly(0, 1);
        assertThat(suppression.range(0, 1_000)).isEqualTo(new Range(0, 4));
    }

    @Test
    void whatIsWithheldAlreadyCostsNothing() {
        Cell dear = new Cell(40, 38, 42, 0, 0, 0, 1_000, State.WITHHELD);
        Suppression suppression = ofTotal(THREE, dear, limited(50, 48, 52, 1), limited(60, 0, 90, 10));
        assertThat(withheld(suppression, 4)).containsExactly(0, 1, 2);
    }

    @Test
    void whatIsInNoTableHidesForNothing() {
        Cell rest = new Cell(40, 0, Cell.NO_LIMIT, 0, 0, 0, 0, State.UNPUBLISHED);
        Suppression suppression = ofTotal(THREE, limited(50, 0, 90, 1), rest);
        assertThat(withheld(suppression, 3)).containsExactly(0, 2);
    }

    @Test
    void whatIsInNoTableButMovesWithAShownOneIsShown() {
        Cell rest = new Cell(40, 0, Cell.NO_LIMIT, 0, 0, 0, 0, State.UNPUBLISHED);
        Suppression suppression = new Suppression(
                List.of(rest, limited(40, 0, 90, 1), limited(7, 0, 90, 1), limited(7, 0, 90, 1)),
                List.of(new Equation(List.of(0), List.of(1)), new Equation(List.of(0, 2), List.of(3))));
        assertThat(withheld(suppression, 4)).isEmpty();
    }

    @Test
    void whoMovesWithAWithheldOneIsWithheldWhicheverComesFirst() {
        Cell withheld = new Cell(40, 0, 90, 0, 0, 0, 1, State.WITHHELD);
        Equation tie = new Equation(List.of(0), List.of(1));
        assertThat(withheld(new Suppression(List.of(withheld, limited(40, 0, 90, 1)), List.of(tie)), 2))
                .containsExactly(0, 1);
        assertThat(withheld(new Suppression(List.of(limited(40, 0, 90, 1), withheld), List.of(tie)), 2))
                .containsExactly(0, 1);
    }

    @Test
    void aCellThatTheKnownOnesTellIsLeftAsItWas() {
        Suppression suppression = ofTotal(THREE);
        assertThat(withheld(suppression, 1)).containsExactly(0);
        assertThat(suppression.range(0, 1_000)).isEqualTo(new Range(3, 3));
        Cell shown = new Cell(3, 0, 90, 3, 1, 5, 1, State.SHOWN);
        assertThat(withheld(ofTotal(shown), 1)).isEmpty();
    }

    @Test
    void halfAPersonHidesNobody() {
        Cell twice = limited(40, 0, 90, 1);
        Suppression suppression = new Suppression(
                List.of(THREE, twice, limited(60, 0, 90, 100)), List.of(new Equation(List.of(0, 1, 1, 2), List.of())));
        assertThat(withheld(suppression, 3))
                .as("a half of the cheap one would do, and then its whole sum")
                .containsExactly(0, 2);
    }

    @Test
    void whereNoWholeNumbersComeOutAllThatIsTouchedIsWithheld() {
        Cell twice = limited(40, 0, 90, 1);
        Suppression suppression = new Suppression(
                List.of(THREE, twice, limited(60, 0, 90, 100), limited(80, 0, 90, 100), limited(80, 0, 90, 100)),
                List.of(new Equation(List.of(0, 1, 1, 2, 2), List.of()), new Equation(List.of(3), List.of(4))));
        assertThat(withheld(suppression, 5))
                .as("it can only move by two, so neither to 0 nor to 4; the dear one of the same sum goes with it")
                .containsExactly(0, 1, 2);
        assertThat(suppression.isProtected(0)).isFalse();
    }

    @Test
    void whatIsWithheldForAnotherReasonIsLeftInDoubtToo() {
        Cell withheld = new Cell(40, 0, 90, 0, 0, 0, 1, State.WITHHELD);
        Suppression suppression = ofTotal(withheld, limited(60, 0, 90, 10), limited(50, 0, 90, 20));
        assertThat(withheld(suppression, 3)).containsExactly(0, 1);
        assertThat(suppression.range(0, 1_000)).isEqualTo(new Range(10, 90));
    }

    @Test
    void whoIsOneOrMoreIsNotMadeNone() {
        Cell three = new Cell(3, 1, Cell.NO_LIMIT, 3, 1, 5, 1, State.WITHHELD);
        Suppression suppression = ofTotal(three, limited(3, 1, 90, 1), limited(60, 1, 90, 50));
        assertThat(withheld(suppression, 3))
                .as("2 less and 3 more make it 5 wide; the cheap one has only 2 to give")
                .containsExactly(0, 2);
        assertThat(suppression.range(0, 1_000)).isEqualTo(new Range(1, 62));
        assertThat(suppression.isProtected(0)).isTrue();
    }

    @Test
    void whoIsTiedToAKnownZeroAndAKnownTotalIsKnown() {
        Cell zero = new Cell(0, 0, Cell.NO_LIMIT, 0, 0, 0, 1, State.KNOWN);
        Cell total = new Cell(3, 0, Cell.NO_LIMIT, 0, 0, 0, 1, State.KNOWN);
        Suppression suppression = new Suppression(
                List.of(THREE, zero, total, limited(40, 0, 90, 1)), List.of(new Equation(List.of(0, 1), List.of(2))));
        assertThat(suppression.isProtected(0))
                .as("the caller may hide the zero")
                .isFalse();
        assertThat(suppression.isProtected(3)).as("which asks for nothing").isTrue();
        assertThat(suppression.range(0, 1_000)).isEqualTo(new Range(3, 3));
        assertThat(withheld(suppression, 4)).containsExactly(0);
    }

    @Test
    void besideAKnownZeroItsTotalIsTheSameCell() {
        Cell zero = new Cell(0, 0, Cell.NO_LIMIT, 0, 0, 0, 1, State.KNOWN);
        Suppression suppression = new Suppression(
                List.of(THREE, zero, limited(3, 0, 90, 100), limited(40, 0, 90, 10), limited(50, 0, 90, 20)),
                List.of(new Equation(List.of(0, 1), List.of(2)), new Equation(List.of(2, 3, 4), List.of())));
        assertThat(withheld(suppression, 5)).containsExactly(0, 2, 3);
        assertThat(suppression.isProtected(0)).isTrue();
    }

    @Test
    void whoCannotBeHiddenEnoughIsNotProtected() {
        Suppression suppression = ofTotal(THREE, limited(40, 38, 42, 1));
        assertThat(suppression.range(0, 1_000)).isEqualTo(new Range(1, 5));
        assertThat(suppression.isProtected(0)).isFalse();
    }

    private static Cell limited(long value, long least, long most, long cost) {
        return new Cell(value, least, most, 0, 0, 0, cost, State.SHOWN);
    }

    private static Suppression ofTotal(Cell... cells) {
        List<Integer> all = IntStream.range(0, cells.length).boxed().toList();
        return new Suppression(List.of(cells), List.of(new Equation(all, List.of())));
    }

    private static int[] withheld(Suppression suppression, int cells) {
        return IntStream.range(0, cells).filter(suppression::isWithheld).toArray();
    }
}
