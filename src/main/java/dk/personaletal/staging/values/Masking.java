package dk.personaletal.staging.values;

import dk.personaletal.contract.Column;
import java.util.regex.Pattern;

/**
 * What may be shown of a value in a finding. Values of sensitive columns are never shown. Elsewhere letters become
 * x, since a shifted column may put a name anywhere, and the digits beside them 9; digits with signs between them are
 * shown up to eight of them, which is a date or an amount, but not a CPR number, not even one that lost its zero. Four
 * digits or more with nothing between them may be an employment number, and become 9 too.
 */
public final class Masking {
    private static final String HIDDEN = "••••••••••";
    private static final int MOST_DIGITS = 8;
    private static final int LONGEST = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{4,}");
    private static final int LONGEST_HEADING = 60;
    /** Must not steer the terminal or the log that a finding is written to. */
    private static final Pattern STEERS = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private Masking() {}

    public static String mask(Column column, String value) {
        return column.sensitive() ? HIDDEN : mask(value);
    }

    public static String mask(String value) {
        boolean letters = value.codePoints().anyMatch(Character::isLetter);
        boolean showDigits = !letters
                && !NUMBER.matcher(value).matches()
                && value.codePoints().filter(Character::isDigit).count() <= MOST_DIGITS;
        StringBuilder shape = new StringBuilder();
        value.codePoints().limit(LONGEST).map(c -> shape(c, showDigits)).forEach(shape::appendCodePoint);
        return value.codePointCount(0, value.length()) > LONGEST ? shape + "…" : shape.toString();
    }

    /** A heading of a line that is a header: shown, unless digits say otherwise. */
    public static String heading(String value) {
        boolean plain = value.length() <= LONGEST_HEADING
                && value.chars().filter(Character::isDigit).count() <= 4;
        return plain ? STEERS.matcher(value).replaceAll(" ") : mask(value);
    }

    private static int shape(int c, boolean showDigits) {
        if (c < 0x80 && !Character.isLetterOrDigit(c)) {
            return Character.isISOControl(c) ? ' ' : c;
        }
        return showDigits && c >= '0' && c <= '9' ? c : Character.isDigit(c) ? '9' : 'x';
    }
}
