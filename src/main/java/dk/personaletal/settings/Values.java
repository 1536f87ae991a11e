package dk.personaletal.settings;

import dk.personaletal.shared.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may stand as a single value, by what it's read into. */
final class Values {
    private Values() {}

    /** What is wrong, in Danish, to be put after the setting's name; empty when nothing is. */
    static Optional<String> findFault(String text, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return fault(text.matches("-?\\d{1,9}"), "skal være et helt tal, ikke '" + text + "'.");
        }
        if (type == boolean.class || type == Boolean.class) {
            return fault(text.matches("(?i)true|false"), "skal være true eller false, ikke '" + text + "'.");
        }
        if (type == BigDecimal.class) {
            return fault(isDecimal(text), "skal være et tal med punktum, for eksempel 3.7, ikke '" + text + "'.");
        }
        if (type == LocalDate.class) {
            return fault(isDate(text), "skal være en dato, for eksempel 2021-03-31, ikke '" + text + "'.");
        }
        return type.isEnum() ? choice(text, type) : Optional.empty();
    }

    private static Optional<String> choice(String text, Class<?> type) {
        List<String> choices = Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        boolean known = choices.stream().anyMatch(choice -> Shape.plain(choice).equals(Shape.plain(text)));
        return fault(
                known,
                "kan være " + String.join(" eller ", choices) + ", ikke '" + text + "'." + Nearest.hint(text, choices));
    }

    private static Optional<String> fault(boolean fine, String otherwise) {
        return fine ? Optional.empty() : Optional.of(otherwise);
    }

    private static boolean isDecimal(String text) {
        try {
            new BigDecimal(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
