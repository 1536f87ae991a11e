package dk.personaletal.shared;

import java.util.regex.Pattern;

/**
 * A number without what a spreadsheet takes away or adds: zeros in front, thousands points, and a decimal of zero
 * ({@code 000123} and {@code 123,0} are {@code 123}). Only for telling that two are alike: each is its own number.
 */
public final class BareNumber {
    private static final Pattern DRESSED = Pattern.compile("(\\d+|\\d{1,3}(\\.\\d{3})+)([.,]0{1,2})?");
    private static final Pattern ZERO_DECIMAL = Pattern.compile("[.,]0{1,2}$");

    private BareNumber() {}

    /** Whether the number is dressed, and isn't only zeros. */
    public static boolean differsFrom(String number) {
        boolean dressed = number.charAt(0) == '0' || number.indexOf('.') > 0 || number.indexOf(',') > 0;
        return dressed && !of(number).isEmpty() && !of(number).equals(number);
    }

    public static String of(String number) {
        int first = 0;
        while (first < number.length() && number.charAt(first) == '0') {
            first++;
        }
        String bare = number.substring(first);
        return DRESSED.matcher(bare).matches()
                ? ZERO_DECIMAL.matcher(bare).replaceFirst("").replace(".", "")
                : bare;
    }
}
