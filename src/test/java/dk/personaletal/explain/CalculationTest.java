package dk.personaletal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.disclosure.Cells;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.explain.ExplainedCells.Shown;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a figure is said to come from is what it comes from. */
class CalculationTest {
    private final List<PublishableCell> cells = new ArrayList<>();

    @Test
    void aShareIsPersonsOverPersons() {
        assertThat(told("turnover", "leavers_rate", Ratio.of(661, 3_795), NumberStyle.PERCENT))
                .isEqualTo("661 / 3.795 = 17,4\u202f%");
    }

    @Test
    void womensPayIsSaidInKroner() {
        put("pay", "women_mean", "2021-03", Ratio.of(36_000, 1));
        put("pay", "men_mean", "2021-03", Ratio.of(40_000, 1));
        assertThat(told("pay", "women_of_men", Ratio.of(36_000, 40_000), NumberStyle.PERCENT))
                .isEqualTo("36.000\u202fkr. / 40.000\u202fkr. = 90,0\u202f%");
    }

    /** It's held against what is expected, and not over the full-time equivalents. */
    @Test
    void whatIsNoQuotientOfTheTwoIsSaidAlone() {
        put("sick_leave", "covered_days", "2021-03", Ratio.of(40_000, 1));
        put("sick_leave", "fte", "2021-03", Ratio.of(3_600, 1));
        assertThat(told("sick_leave", "ratio", Ratio.of(98, 100), NumberStyle.PERCENT))
                .isEqualTo("98,0\u202f%");
    }

    @Test
    void aChangeHasBothMonths() {
        put("pay", "gross_mean", "2020-03", Ratio.of(36_000, 1));
        put("pay", "gross_mean", "2021-03", Ratio.of(37_000, 1));
        assertThat(told("pay", "gross_mean_change", Ratio.of(1_000, 36_000), NumberStyle.SIGNED_PERCENT))
                .isEqualTo("(37.000\u202fkr. − 36.000\u202fkr.) / 36.000\u202fkr. = +2,8\u202f%");
    }

    @Test
    void percentOfSickLeaveIsOfWorkingDays() {
        put("sick_leave", "days_per_fte", "2021-03", Ratio.of(1_200, 100));
        assertThat(told("sick_leave", "percent", Ratio.of(1_200, 22_400), NumberStyle.PERCENT_TWO))
                .isEqualTo("12,00 dagsværk pr. årsværk / 224 arbejdsdage = 5,36\u202f%");
    }

    private String told(String indicator, String measure, Ratio value, NumberStyle style) {
        PublishableCell cell = put(indicator, measure, "2021-03", value);
        return new Calculation(cells).of(new Shown(cell, "", measure, style), value);
    }

    private PublishableCell put(String indicator, String measure, String time, Ratio value) {
        PublishableCell cell = Cells.shown(new FigureKey(indicator, "total", "*", time, measure), "I alt", value);
        cells.add(cell);
        return cell;
    }
}
