package dk.personaletal.shared;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from reading a text as a formula. Names come from extracts that others write, so a text that
 * begins like a formula gets an apostrophe in front, which spreadsheets take as "this is text".
 */
public final class FormulaGuard {
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Pattern SIGNED_NUMBER = Pattern.compile("[+-]\\d+([.,]\\d+)*$");

    private FormulaGuard() {}

    public static String guard(String text) {
        boolean suspicious = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return suspicious ? "'" + text : text;
    }

    /** For texts that may be numbers as well: one with a sign stays a number. */
    public static String guardUnlessNumber(String text) {
        return SIGNED_NUMBER.matcher(text).lookingAt() ? text : guard(text);
    }
}
