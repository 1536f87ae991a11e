package dk.personaletal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'100001|100001",
                "=\"0042\"|0042",
                "\u2019100001|100001",
                "\u00b4100001|100001",
                "\u2019Solsikken\u2019|\u2019Solsikken\u2019",
                "=\"\"|=\"\"",
                "'|'",
                "'Solsikken'|'Solsikken'",
                "A\u030arhus|Århus",
                "Center  for\u00a0 Æbler|Center for Æbler",
                "Dag\u200bpleje\u00ad|Dagpleje",
                "A\tB|A B"
            })
    void what_a_spreadsheet_or_a_copy_adds_is_no_part_of_the_text(String written, String meant) {
        assertThat(Spelling.plain(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M100001", "Center for Ældre, afdeling 7", "44.178,01", "#N/A", "O'Hara", "2020-03"})
    void what_is_plain_already_is_the_very_same(String written) {
        assertThat(Spelling.plain(written)).isSameAs(written);
    }

    @Test
    void a_key_is_in_capitals_and_a_usual_one_the_very_same() {
        assertThat(Spelling.key("cup-ø7")).isEqualTo("CUP-Ø7");
        assertThat(Spelling.key("=\"m1\"")).isEqualTo("M1");
        String usual = "CUP07";
        assertThat(Spelling.key(usual)).isSameAs(usual);
    }
}
