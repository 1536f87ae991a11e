package dk.personaletal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "010170-1234",
                "0101701234",
                "010170 1234",
                "010170\u20131234",
                "010170\u22121234",
                "010170 - 1234",
                "010170\u00a01234",
                "010170\u200b1234",
                "010170_1234",
                "010170/1234",
                "01.01.70-1234",
                "01-01-70-1234",
                "01 01 70 1234",
                "01/01-70 1234",
                "01/01/70-1234",
                "0 1 0 1 7 0 1 2 3 4",
                "610170-1234",
                "\u0660\u0661\u0660\u0661\u0667\u0660-\u0661\u0662\u0663\u0664",
                "\uff10\uff11\uff10\uff11\uff17\uff10\uff0d\uff11\uff12\uff13\uff14",
                "\ud835\udfd8\ud835\udfd9\ud835\udfd8\ud835\udfd9\ud835\udfdf\ud835\udfd8-1234"
            })
    void are_found_and_masked_however_they_are_written(String number) {
        for (String text : new String[] {number, "Aftalt om " + number + ", der er gået", "cpr" + number + "."}) {
            assertThat(PersonNumbers.areIn(text)).as(text).isTrue();
            assertThat(PersonNumbers.mask(text)).isEqualTo(text.replace(number, "xxxxxx-xxxx"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Aftalt 01-01-2020 kl. 12.30, se sag 2021-03-01/1234",
                "01.02.2021-31.01.2022",
                "4512345678",
                "tlf. 45 12 34 56 78",
                "0113701234",
                "3201701234",
                "010170-123",
                "010170-12345",
                "loen_2021-03_10042021.csv",
                "loen_2021-03_10-04-2021.csv",
                "fravaer_2021-01_2021-12.csv",
                "2021-03-31T10:12:13.123456Z",
                "8c0101701234ab0101701234cd0101701234ef0101701234ab0101701234cdef",
                "0f8fad5b-d9cb-469f-0101-701234abcdef"
            })
    void other_numbers_stay(String text) {
        assertThat(PersonNumbers.areIn(text)).isFalse();
        assertThat(PersonNumbers.mask(text)).isEqualTo(text);
    }

    @Test
    void each_of_several_is_masked() {
        assertThat(PersonNumbers.mask("loen_2021-03_010170-1234_0202801234.csv"))
                .isEqualTo("loen_2021-03_xxxxxx-xxxx_xxxxxx-xxxx.csv");
    }

    @Test
    void what_is_shown_stays_on_one_line() {
        assertThat(ShownText.of("a\nb\u202e010170\n1234")).isEqualTo("a?b?xxxxxx-xxxx");
    }
}
