package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class TurnoverTrendTest {
    private static final YearMonth MARCH_2021 = YearMonth.of(2021, 3);

    @Test
    void eachWindowCountsFromItsOwnOpeningToItsOwnClosing() {
        Figures figures = new FigureDatabase()
                .compute(
                        Plain.turnoverTrend(),
                        Municipality.of(
                                PayrollFact.of(YearMonth.of(2019, 3), 1),
                                PayrollFact.of(YearMonth.of(2019, 3), 2),
                                PayrollFact.of(YearMonth.of(2020, 3), 1),
                                PayrollFact.of(YearMonth.of(2020, 9), 9),
                                PayrollFact.of(MARCH_2021, 1),
                                PayrollFact.of(MARCH_2021, 3)),
                        MARCH_2021);
        assertThat(figures.ratio("total", "*", "2020-03", "leavers_rate")).isEqualTo("1 / 2");
        assertThat(figures.ratio("total", "*", "2020-03", "joiners_rate")).isEqualTo("0 / 2");
        assertThat(figures.ratio("total", "*", "2021-03", "leavers_rate")).isEqualTo("0 / 1");
        assertThat(figures.ratio("total", "*", "2021-03", "joiners_rate")).isEqualTo("1 / 1");
        assertThat(figures.ratio("total", "*", "2019-03", "leavers_rate"))
                .as("its opening isn't delivered")
                .isNull();
    }
}
