package dk.personaletal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLinesTest {
    @Test
    void quotesOnlyWhatWouldBreakTheLine() {
        assertThat(new CsvLines(';', "\n").add(List.of("", " a ", "#1", "1,5", "a;b", "\"nej\"", "to\r\nlinjer")))
                .hasToString("; a ;#1;1,5;\"a;b\";\"\"\"nej\"\"\";\"to\r\nlinjer\"\n");
    }

    @Test
    void anotherDelimiterBreaksOtherLines() {
        assertThat(new CsvLines('\t', "\r\n").add(List.of("a;b", "a\tb")).add(List.of("x")))
                .hasToString("a;b\t\"a\tb\"\r\nx\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1+1,   '=1+1,   '=1+1",
                "@navn,  '@navn,  '@navn",
                "-0.5,   '-0.5,   -0.5",
                "+1.000, '+1.000, +1.000",
                "-1+cmd, '-1+cmd, '-1+cmd",
                "-,      '-,      '-",
                "12,     12,      12",
            })
    void noTextStartsAFormula(String text, String guarded, String guardedUnlessNumber) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(guarded);
        assertThat(FormulaGuard.guardUnlessNumber(text)).isEqualTo(guardedUnlessNumber);
    }
}
