package dk.personaletal.staging.values;

import dk.personaletal.shared.PersonNumbers;
import org.jspecify.annotations.Nullable;

/**
 * CPR numbers as files have them: with or without a hyphen, and with a lost zero in front. Only day and month are
 * looked at (61-91 are the days of replacement numbers); the check digit means nothing since 2007.
 */
public final class Cpr {
    private static final int DIGITS = 10;

    private Cpr() {}

    /** Ten digits; null if it can't be a CPR number. */
    public static @Nullable String parse(String value) {
        StringBuilder digits = new StringBuilder(DIGITS);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean hyphen = (c == '-' || c == ' ') && value.length() - i == 5;
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (!hyphen) {
                return null;
            }
        }
        if (digits.length() == DIGITS - 1) {
            digits.insert(0, '0');
        }
        return digits.length() == DIGITS && PersonNumbers.beginsAsOne(digits) ? digits.toString() : null;
    }
}
