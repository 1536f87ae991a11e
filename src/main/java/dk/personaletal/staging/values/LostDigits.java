package dk.personaletal.staging.values;

import java.util.regex.Pattern;

/** What a spreadsheet leaves of a long number: {@code 1,23457E+11}, whose last digits nobody can tell any more. */
public final class LostDigits {
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d*)?[Ee]\\+?\\d{1,3}");

    private LostDigits() {}

    /** Whether a number or a code has become one; {@code 4E10} is a code. */
    public static boolean in(String key) {
        int e = key.lastIndexOf('E');
        return e > 0
                && (key.charAt(1) != 'E' || key.indexOf('+') == e + 1)
                && SCIENTIFIC.matcher(key).matches();
    }
}
