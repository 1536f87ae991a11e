package dk.personaletal.delivery;

import org.jspecify.annotations.Nullable;

/**
 * One thing a rule found. Danish, and without personal data.
 *
 * @param rule the rule's code, for example {@code R204}
 * @param line line in the file, the header is 1; 0 when it's about the whole file
 * @param column header of the column, when it's about one
 * @param maskedValue the value, masked so that it tells of no person
 * @param message what is wrong
 * @param expected what was expected
 * @param remedy what to do
 */
public record Finding(
        String rule,
        Severity severity,
        long line,
        @Nullable String column,
        @Nullable String maskedValue,
        String message,
        String expected,
        String remedy) {
    public Finding as(Severity other) {
        return new Finding(rule, other, line, column, maskedValue, message, expected, remedy);
    }
}
