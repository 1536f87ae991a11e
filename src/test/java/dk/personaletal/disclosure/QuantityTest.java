package dk.personaletal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.disclosure.suppression.Cell;
import dk.personaletal.disclosure.suppression.Cell.State;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide an attacker must be left in doubt, and what it costs to withhold a figure. */
class QuantityTest {
    private static final DisclosureRules RULES = new DisclosureRules(5, new PayThresholds(10, 1, 50));

    @ParameterizedTest(name = "{0} leavers of {1}: {2} down, {3} up, {4} in all")
    @CsvSource({
        // a small count may be anything from 0 to 4
        "0, 100, 0, 4, 5",
        "1, 100, 1, 3, 5",
        "4, 100, 4, 0, 5",
        // so may those who are left
        "99, 100, 3, 1, 5",
        "96, 100, 0, 4, 5",
        // one that is large on both sides: half a rule each way
        "5, 100, 3, 3, 5",
        "95, 100, 3, 3, 5"
    })
    void aCountOfPersons(int leavers, int opening, long down, long up, long width) {
        Cell cell = new Quantity(leavers("department", "A", leavers, opening), leavers, 1)
                .sensitive(State.WITHHELD, 0, RULES);
        assertThat(new long[] {cell.value(), cell.least(), cell.most()}).containsExactly(leavers, 0, Cell.NO_LIMIT);
        assertThat(new long[] {cell.down(), cell.up(), cell.width()}).containsExactly(down, up, width);
    }

    @ParameterizedTest(name = "{0} days: {1} hundredths, {2} each way")
    @CsvSource({"12.345, 1235, 618", "0, 0, 1", "-12.00, -1200, 600"})
    void aSumOfDaysIsUncertainByHalfOfIt(BigDecimal days, long hundredths, long margin) {
        IndicatorValue figure = figure("sick_leave", "sex", "K", "days", new Ratio(days, BigDecimal.ONE), 3, 10);
        Quantity quantity = new Quantity(figure, hundredths, 1);
        Cell cell = quantity.sensitive(State.WITHHELD, 0, RULES);
        assertThat(cell.value()).isEqualTo(hundredths);
        assertThat(cell.least()).isEqualTo(Math.min(0, hundredths));
        assertThat(cell.most()).isEqualTo(Cell.NO_LIMIT);
        assertThat(new long[] {cell.down(), cell.up(), cell.width()}).containsExactly(margin, margin, 2 * margin);
        assertThat(quantity.unscaled(hundredths)).isEqualByComparingTo(BigDecimal.valueOf(hundredths, 2));
    }

    @Test
    void whatIsNotSensitiveNeedsNoDoubt() {
        Cell cell = new Quantity(leavers("department", "A", 1, 100), 1, 1).plain(State.SHOWN, 0);
        assertThat(new long[] {cell.down(), cell.up(), cell.width()}).containsExactly(0, 0, 0);
    }

    @Test
    void whatWasWithheldForAnothersSakeMayNotBeWorkedOutToTheLastUnit() {
        Cell cell = new Quantity(leavers("department", "A", 12, 100), 12, 1).withheldBefore(0);
        assertThat(new long[] {cell.down(), cell.up(), cell.width()}).containsExactly(1, 0, 1);
    }

    @Test
    void aRangeFarOffCountsAsWithoutLimit() {
        assertThat(new Quantity(leavers("department", "A", 7, 100), 7, 1).farthest())
                .isEqualTo(1_070);
        assertThat(new Quantity(leavers("department", "A", 7, 100), 7, 1).unscaled(7))
                .isEqualByComparingTo("7");
    }

    /** A total is what readers come for; then what is large, and a column of a table. */
    @Test
    void whatReadersMissMostCostsMost() {
        assertThat(cost("total", "*", 8)).isEqualTo(10_000 * 8);
        assertThat(cost("unit", "*", 8)).isEqualTo(10_000 * 8);
        assertThat(cost("department", "A", 8)).isEqualTo(30 * 8);
        assertThat(cost("age_sex", "20-29|*", 8)).isEqualTo(30 * 8);
        assertThat(cost("unit", "A|1", 8)).isEqualTo(10 * 8);
        assertThat(cost("unit", "A|1", 1)).isEqualTo(10 * 5);
        assertThat(cost("unit", "A|1", 0)).isEqualTo(10 * 4);
    }

    private static long cost(String breakdown, String member, int leavers) {
        return new Quantity(leavers(breakdown, member, leavers, 100), leavers, 1)
                .plain(State.SHOWN, 0)
                .cost();
    }

    private static IndicatorValue leavers(String breakdown, String member, int leavers, int opening) {
        return figure("turnover", breakdown, member, "leavers", Ratio.count(leavers), leavers, opening);
    }

    private static IndicatorValue figure(
            String indicator, String breakdown, String member, String measure, Ratio value, int persons, int all) {
        return new IndicatorValue(
                new FigureKey(indicator, breakdown, member, "2021", measure), "", value, persons, all);
    }
}
