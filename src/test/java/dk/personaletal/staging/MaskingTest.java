package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.contract.Column;
import dk.personaletal.contract.Contracts;
import dk.personaletal.staging.values.Masking;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
    private static final Pattern NINE_DIGITS = Pattern.compile("(\\d\\D*){9}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31-02-2020|31-02-2020",
                "12,3456|12,3456",
                "010270-9999|999999-9999",
                "102709999|999999999",
                "12345|99999",
                "123|123",
                "20210230|99999999",
                "Jensen|xxxxxx",
                "Ida Bo-Hansen|xxx xx-xxxxxx",
                "M103879|x999999",
                "Åse|xxx",
                "20\u007f21|20 21",
                "en meget lang forklaring|xx xxxxx xxxx xxxxxx…"
            })
    void values_are_shown_only_as_far_as_they_tell_of_nobody(String value, String shown) {
        assertThat(Masking.mask(value)).isEqualTo(shown);
    }

    @Test
    void a_sensitive_column_shows_nothing_not_even_a_length() {
        Column birthDate =
                Contracts.load(null).get("standard", "loen").find("Fødselsdato").orElseThrow();

        assertThat(Masking.mask(birthDate, "1-1-70")).isEqualTo(Masking.mask(birthDate, "x".repeat(50)));
    }

    @Test
    void no_cpr_number_and_no_letter_gets_through_whatever_it_is_mixed_with() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder value = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                value.appendCodePoint("0123456789- .,;aÆ٣𝟗é".codePointAt(random.nextInt(19)));
            }
            String shown = Masking.mask(value.toString());
            assertThat(shown.codePoints().filter(Character::isLetter)).allMatch(c -> c == 'x');
            assertThat(NINE_DIGITS.matcher(shown.replaceAll("9", "")).find()).isFalse();
        }
    }
}
