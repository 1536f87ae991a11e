package dk.personaletal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.disclosure.DisclosureRules.TableRule;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The borders of the primary rule, each from both sides, and whom a table's own rule is for. */
class PrimaryRuleTest {
    @ParameterizedTest(name = "{0} of {1} leavers are withheld: {2}")
    @CsvSource({
        "0, 100, false",
        "1, 100, true",
        "4, 100, true",
        "5, 100, false",
        "95, 100, false",
        "96, 100, true",
        // nobody left behind is no small number, and neither is nobody gone
        "100, 100, false",
        "0, 4, false",
        "3, 4, true",
        "0, 5, false",
        "5, 10, false",
        "5, 9, true"
    })
    void aShareNeedsFiveInItAndFiveOutsideIt(int leavers, int opening, boolean withheld) {
        assertThat(withholds(rules(), leavers("department", "leavers_rate", leavers, opening)))
                .isEqualTo(withheld);
    }

    @Test
    void joinersAreNoPartOfTheOpeningHeadcount() {
        assertThat(withholds(rules(), leavers("department", "joiners_rate", 98, 100)))
                .isFalse();
    }

    @ParameterizedTest(name = "the zero of {0}, {1} is withheld: {2}")
    @CsvSource({"department, leavers, true", "department, leavers_rate, false", "agreement_group, leavers, false"})
    void aZeroIsWithheldWhereATableSaysSo(String breakdown, String measure, boolean withheld) {
        DisclosureRules rules = rules(new TableRule("turnover", "department", "leavers", null, null, true));
        assertThat(withholds(rules, leavers(breakdown, measure, 0, 100))).isEqualTo(withheld);
        assertThat(withholds(rules, leavers(breakdown, measure, 6, 100))).isFalse();
    }

    @Test
    void aRuleOfAnotherIndicatorIsNotForThis() {
        DisclosureRules rules = rules(new TableRule("staff", null, null, 50, null, true));
        assertThat(withholds(rules, leavers("department", "leavers", 0, 100))).isFalse();
        assertThat(withholds(rules, leavers("department", "leavers", 6, 100))).isFalse();
    }

    private static boolean withholds(DisclosureRules rules, IndicatorValue figure) {
        return new PrimaryRule(rules).reason(figure).isPresent();
    }

    private static DisclosureRules rules(TableRule... tables) {
        return new DisclosureRules(5, new PayThresholds(10, 1, 50), 50, List.of(tables));
    }

    private static IndicatorValue leavers(String breakdown, String measure, int persons, int of) {
        FigureKey key = new FigureKey("turnover", breakdown, "CSI", "2021-03", measure);
        return new IndicatorValue(key, "CSI", Ratio.of(persons, of), persons, of);
    }
}
