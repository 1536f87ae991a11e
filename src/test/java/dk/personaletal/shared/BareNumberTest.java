package dk.personaletal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "000123|123",
                "01|1",
                "1.0|1",
                "100001,00|100001",
                "100.001|100001",
                "1.234.567|1234567",
                "00AB7|AB7"
            })
    void what_a_spreadsheet_does_to_a_number_is_no_part_of_it(String number, String bare) {
        assertThat(BareNumber.differsFrom(number)).isTrue();
        assertThat(BareNumber.of(number)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100001", "1", "M100001", "12.34", "A.001", "1.5", "0", "000"})
    void other_numbers_are_only_themselves(String number) {
        assertThat(BareNumber.differsFrom(number)).isFalse();
    }
}
