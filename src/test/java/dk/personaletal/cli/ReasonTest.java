package dk.personaletal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {
    @ParameterizedTest
    @CsvSource({
        "'', er tom",
        "' \u00a0 ', er tom",
        "'Aftalt om 010170-1234, der er gået', CPR-nummer",
        "'Aftalt om 010170 1234', CPR-nummer",
        "'Aftalt om 01/01/1970-1234', CPR-nummer",
        "'01.01.1970 1234 er gået', CPR-nummer",
        "'Om 010119701234', CPR-nummer",
        "'Om 0101-70-1234', CPR-nummer",
        "'a\u202eb', usynlige",
        "'a\nb', usynlige",
        "'a\u001b[31m', usynlige",
        "'\ud835', usynlige"
    })
    void whatIsNotForThePaperIsRefusedAndNotRepeated(String text, String why) {
        assertThatThrownBy(() -> Reason.check(text))
                .isInstanceOf(Usage.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("1234");
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(Reason.check("æ".repeat(500))).hasSize(500);
        assertThatThrownBy(() -> Reason.check("æ".repeat(501))).hasMessageContaining("501 tegn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perioden 01-01-2020 - 31-12-2020 er rettet",
                "1.1.2020, 2.1.2020 og 10.11.2021",
                "Sag 2021/00123-45, tlf. 45 12 34 56 78",
                "Konto 3190 0123456789",
                "Fra 98.765 til 1.012.345 kr."
            })
    void datesAmountsAndCasesAreNoNumbersOfPersons(String text) {
        assertThat(Reason.check(text)).isEqualTo(text);
    }

    @Test
    void anythingElseIsTakenAsItIs() {
        assertThat(Reason.check("  @aftale -x ${user.home} 01-01-2020, sag 21/1234 "))
                .isEqualTo("@aftale -x ${user.home} 01-01-2020, sag 21/1234");
    }
}
