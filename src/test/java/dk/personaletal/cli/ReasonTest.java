package dk.personaletal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTest {
    @ParameterizedTest
    @CsvSource({
        "'', er tom",
        "' \u00a0 ', er tom",
        "'Aftalt om 010170-1234, der er gået', CPR-nummer",
        "'Aftalt om 010170 1234', CPR-nummer",
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

    @Test
    void anythingElseIsTakenAsItIs() {
        assertThat(Reason.check("  @aftale -x ${user.home} 01-01-2020, sag 21/1234 "))
                .isEqualTo("@aftale -x ${user.home} 01-01-2020, sag 21/1234");
    }
}
