package dk.personaletal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperFontTest {
    @ParameterizedTest
    @ValueSource(strings = {"Børnehuset Ærtehaven", "Åse – »Ødis« 1½", "Łódź", "Ελλάδα", "Привет"})
    void printsWhatTheTypefaceHas(String name) {
        assertThat(PaperFont.visible(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Skole \uD83D\uDE00, Skole ?", "\u4E2D\u6587, ??", "Center\u000Bfor B\u00F8rn, Center?for B\u00F8rn"})
    void whatItHasNotIsSeenToBeMissing(String name, String shown) {
        assertThat(PaperFont.visible(name)).isEqualTo(shown);
    }
}
