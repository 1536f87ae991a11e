package dk.personaletal.reports.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static final Font FONT = HouseFont.TABLE_HEAD;

    @Test
    void leavesWhatFitsAsItIs() {
        assertThat(LineBreaks.divide("Personaleomsætning i procent", FONT, 100))
                .isEqualTo("Personaleomsætning i procent");
    }

    @Test
    void dividesACompoundAtTheLastPlaceThatFits() {
        assertThat(LineBreaks.divide("Overenskomstgruppe", FONT, 70)).isEqualTo("Overenskomst-\ngruppe");
        assertThat(LineBreaks.divide("sygeplejepersonalet", FONT, 70)).isEqualTo("sygepleje-\npersonalet");
        assertThat(LineBreaks.divide("sygeplejepersonalet", FONT, 48)).isEqualTo("sygepleje-\npersonalet");
        assertThat(LineBreaks.divide("sygeplejepersonalet", FONT, 38)).startsWith("syge-\npleje");
    }

    @Test
    void dividesLongerWordsAndInflections() {
        assertThat(LineBreaks.divide("Personaleomsætningsprocenten", FONT, 90))
                .isEqualTo("Personaleomsætnings-\nprocenten");
    }

    @Test
    void neverDividesAWordThatIsNotInTheList() {
        assertThat(LineBreaks.divide("Speciallægekonsulentbistand", FONT, 40)).isEqualTo("Speciallægekonsulentbistand");
    }

    @Test
    void joinsWhatItDivided() {
        String text = "Månedslønnede i overenskomstgruppen";
        String divided = LineBreaks.divide(text, FONT, 62);
        assertThat(LineBreaks.isDivided(divided)).isTrue();
        assertThat(LineBreaks.joined(divided)).isEqualTo(text);
    }

    @Test
    void wrapsIntoLinesThatFit() {
        assertThat(LineBreaks.wrap("Social- og sundhedspersonale i hjemmeplejen", HouseFont.CHART, 80, 4))
                .allSatisfy(line ->
                        assertThat(HouseFont.width(line, HouseFont.CHART)).isLessThanOrEqualTo(80))
                .hasSizeBetween(3, 4);
    }

    @Test
    void endsATextThatIsTooLongInAnEllipsis() {
        assertThat(LineBreaks.wrap("Center for Miljø og Teknik og meget andet", HouseFont.CHART, 60, 1))
                .singleElement()
                .asString()
                .endsWith("…");
    }
}
