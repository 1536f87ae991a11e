package dk.personaletal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.Keys;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmploymentNumbersTest {
    private final EmploymentNumbers numbers = Keys.numbered(1).employmentNumbers(173);

    @ParameterizedTest
    @ValueSource(strings = {"1", "00017", "12345", "M103879-1", "æøå", "123456789012345", "a b"})
    void a_number_comes_back_for_who_holds_the_key(String number) {
        UUID pseudonym = numbers.pseudonym(number);

        assertThat(numbers.number(pseudonym)).contains(number);
        assertThat(Keys.numbered(1).employmentNumbers(173).pseudonym(number)).isEqualTo(pseudonym);
    }

    @Test
    void a_long_number_has_a_pseudonym_and_does_not_come_back() {
        String number = "550e8400-e29b-41d4-a716-446655440000";

        assertThat(numbers.number(numbers.pseudonym(number))).isEmpty();
        assertThat(numbers.pseudonym(number)).isEqualTo(numbers.pseudonym(number));
        assertThat(numbers.pseudonym(number)).isNotEqualTo(numbers.pseudonym(number + "1"));
    }

    @Test
    void another_key_or_municipality_gives_another_pseudonym_and_another_number() {
        for (int i = 0; i < 1000; i++) {
            String number = Integer.toString(10_000 + i);
            UUID pseudonym = numbers.pseudonym(number);
            assertThat(pseudonym)
                    .isNotEqualTo(Keys.numbered(2).employmentNumbers(173).pseudonym(number))
                    .isNotEqualTo(Keys.numbered(1).employmentNumbers(147).pseudonym(number));
            assertThat(Keys.numbered(2).employmentNumbers(173).number(pseudonym))
                    .isNotEqualTo(numbers.number(pseudonym));
        }
    }
}
