package dk.personaletal.staging.values;

import org.jspecify.annotations.Nullable;

/**
 * Decimal comma or point, thousands point, comma or blank. A lone point before exactly three digits is a thousands point,
 * unless the column keeps three decimals or more and its numbers are small ones. More decimals than the column keeps are refused, zeros aside.
 */
public final class Decimals {
    private static final int MOST_DIGITS = 17;

    private Decimals() {}

    /** The number times ten to the power of the scale; null if it isn't one. */
    public static @Nullable Long parse(String value, int scale, boolean large) {
        int start = isSign(value) ? 1 : 0;
        int mark = decimalMark(value, start, large || scale < 3);
        int end = mark < 0 ? value.length() : mark;
        if (!grouped(value, start, end) || (mark >= 0 && mark == value.length() - 1)) {
            return null;
        }
        long number = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = value.charAt(i);
            if (isDigit(c)) {
                number = number * 10 + (c - '0');
                digits++;
            }
        }
        if (digits == 0 || digits + scale > MOST_DIGITS) {
            return null;
        }
        for (int i = 0; i < scale; i++) {
            int at = end + 1 + i;
            char c = mark >= 0 && at < value.length() ? value.charAt(at) : '0';
            if (!isDigit(c)) {
                return null;
            }
            number = number * 10 + (c - '0');
        }
        for (int i = end + 1 + scale; mark >= 0 && i < value.length(); i++) {
            if (value.charAt(i) != '0') {
                return null;
            }
        }
        return start == 1 && value.charAt(0) != '+' ? -number : number;
    }

    /** The same, of small numbers. */
    public static @Nullable Long parse(String value, int scale) {
        return parse(value, scale, false);
    }

    /** Where the decimals start, or -1. */
    private static int decimalMark(String value, int start, boolean loneIsThousands) {
        int comma = value.lastIndexOf(',');
        int point = value.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return Math.max(comma, point);
        }
        if (comma >= 0) {
            return value.indexOf(',') == comma ? comma : -1;
        }
        boolean thousands = value.indexOf('.') != point
                || (loneIsThousands && value.length() - point == 4 && point - start <= 3 && value.charAt(start) != '0');
        return thousands ? -1 : point;
    }

    /** Whether all is digits in front, with one kind of mark before each three, if any. */
    private static boolean grouped(String value, int start, int end) {
        char mark = 0;
        for (int i = end - 1; i >= start; i--) {
            char c = value.charAt(i);
            boolean markPlace = (end - i) % 4 == 0;
            if (!isDigit(c)) {
                if (!markPlace || i == start || (c != '.' && c != ',' && c != ' ') || (mark != 0 && mark != c)) {
                    return false;
                }
                mark = c;
            }
        }
        return mark == 0 || allMarked(value, start, end);
    }

    private static boolean allMarked(String value, int start, int end) {
        for (int i = end - 4; i >= start; i -= 4) {
            if (isDigit(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(String value) {
        char first = value.isEmpty() ? 0 : value.charAt(0);
        return first == '-' || first == '+' || first == '\u2212';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
