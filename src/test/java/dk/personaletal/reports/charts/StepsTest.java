package dk.personaletal.reports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.shared.NumberStyle;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void areRoundAndHoldTheSpan() {
        Steps steps = Steps.over(3_790, 3_825, 6, NumberStyle.COUNT);
        assertThat(steps.values())
                .extracting(steps::label)
                .containsExactly("3.790", "3.800", "3.810", "3.820", "3.830");
    }

    @Test
    void areFewAlsoWhenTheyAreLarge() {
        Steps steps = Steps.over(-31, 480, 4, NumberStyle.COUNT);
        assertThat(steps.values()).extracting(steps::label).containsExactly("\u2212200", "0", "200", "400", "600");
    }

    @Test
    void areNotFinerThanTheNumbersArePrinted() {
        Steps steps = Steps.over(17, 17, 6, NumberStyle.COUNT);
        assertThat(steps.values()).extracting(steps::label).containsExactly("17", "18");
    }

    @Test
    void showDecimalsOnlyWhereSomeStepHasThem() {
        Steps whole = Steps.over(3.1, 6.9, 4, NumberStyle.PERCENT_TWO);
        assertThat(whole.label(whole.values().get(0))).isEqualTo("3\u202f%");
        Steps fine = Steps.over(4.91, 5.38, 6, NumberStyle.PERCENT_TWO);
        assertThat(fine.label(fine.values().get(0))).isEqualTo("4,90\u202f%");
    }
}
