package dk.personaletal.disclosure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure may tell is said in its indicator's descriptor; of one that isn't there nobody knows, so nothing goes out. */
class UndeclaredFigureTest {
    private static final Disclosure COMMITTEE = new Disclosure(Edition.COMMITTEE, 5, new PayThresholds(10, 1, 50));

    @ParameterizedTest
    @CsvSource({
        "no_such,total,leavers",
        "turnover,no_such,leavers",
        "turnover,total,no_such",
        "turnover,reason,leavers",
    })
    void stopsTheReport(String indicator, String breakdown, String measure) {
        assertThatThrownBy(() -> COMMITTEE.protect(List.of(figure(indicator, breakdown, measure, 100))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(indicator);
    }

    @Test
    void alsoWhereTheMunicipalityHasARuleForIt() {
        DisclosureRules rules = new DisclosureRules(
                5,
                new PayThresholds(10, 1, 50),
                50,
                List.of(new DisclosureRules.TableRule("turnover", null, null, 5, false, false)));
        Disclosure disclosure = new Disclosure(Edition.COMMITTEE, rules, java.util.Map.of());
        assertThatThrownBy(() -> disclosure.protect(List.of(figure("turnover", "total", "no_such", 100))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no_such");
    }

    private static IndicatorValue figure(String indicator, String breakdown, String measure, int persons) {
        FigureKey key = new FigureKey(indicator, breakdown, "*", "2021-03", measure);
        return new IndicatorValue(key, "I alt", Ratio.count(persons), persons, 1000);
    }
}
