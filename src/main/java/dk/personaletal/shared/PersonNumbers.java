package dk.personaletal.shared;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbers shaped like a CPR number in what people and other systems wrote: a date of six digits and four more, however
 * they are parted, in the digits of any script. The check digit means nothing since 2007.
 */
public final class PersonNumbers {
    private static final int DIGITS = 10;
    private static final int LAST_FOUR = 4;
    private static final Pattern RUN = Pattern.compile("\\p{Nd}+(?:[^\\p{L}\\p{N}]{1,3}\\p{Nd}+)*");
    private static final Pattern CENTURY = Pattern.compile("\\p{Nd}{4}(?:18|19|20)\\p{Nd}{6}");

    /** Plain letters, so that it can be part of a file's name on every machine. */
    private static final String MASKED = "xxxxxx-xxxx";

    /** Checksums and pseudonyms are digits too, here and there. */
    private static final String NOT_THESE =
            "\\b(?:\\p{XDigit}{32,}|\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})\\b";

    private static final String PART = "[^\\p{L}\\p{N}]";
    private static final String TWO = "\\p{Nd}{2}";

    /** Parted alike, so that a period and the date after it in a file's name are none. */
    private static final String DATE = TWO + "(?:" + TWO + "|(" + PART + "{1,3})" + TWO + "\\2|/" + TWO + "-)" + TWO;

    private static final String ONE_BY_ONE = "\\p{Nd}(?:" + PART + "\\p{Nd}){9}";
    private static final Pattern NUMBER = Pattern.compile(
            NOT_THESE + "|(?<!\\p{Nd})(" + DATE + PART + "{0,3}" + TWO + TWO + "|" + ONE_BY_ONE + ")(?!\\p{Nd})");

    private PersonNumbers() {}

    public static boolean areIn(String text) {
        return hasDigitsForOne(text) && NUMBER.matcher(text).results().anyMatch(PersonNumbers::isOne);
    }

    /**
     * Stricter, for what a person can write otherwise: also with the century, and parted anywhere before the last four.
     * May take some other number for one.
     */
    public static boolean mayBeIn(String text) {
        return RUN.matcher(text).results().anyMatch(run -> {
            String[] groups = run.group().split("\\P{Nd}+");
            return IntStream.range(0, groups.length).anyMatch(first -> IntStream.rangeClosed(first, groups.length - 1)
                    .filter(last -> last == first || groups[last].length() == LAST_FOUR)
                    .mapToObj(last -> String.join("", Arrays.copyOfRange(groups, first, last + 1)))
                    .anyMatch(PersonNumbers::isWhole));
        });
    }

    private static boolean isWhole(String digits) {
        boolean withCentury =
                digits.length() == DIGITS + 2 && CENTURY.matcher(digits).matches();
        return (digits.length() == DIGITS || withCentury) && beginsAsOne(digits);
    }

    /** The text with letters in their place. */
    public static String mask(String text) {
        return hasDigitsForOne(text) ? NUMBER.matcher(text).replaceAll(found -> isOne(found) ? MASKED : "$0") : text;
    }

    /** Whether day and month of ten digits are possible; 61-91 are the days of replacement numbers. */
    public static boolean beginsAsOne(CharSequence digits) {
        int day = Integer.parseInt(digits, 0, 2, 10);
        int month = Integer.parseInt(digits, 2, 4, 10);
        return month >= 1 && month <= 12 && (day >= 1 && day <= 31 || day >= 61 && day <= 91);
    }

    private static boolean isOne(MatchResult found) {
        return found.group(1) != null
                && beginsAsOne(found.group(1)
                        .codePoints()
                        .filter(Character::isDigit)
                        .map(digit -> Character.digit(digit, 10))
                        .mapToObj(String::valueOf)
                        .reduce("", String::concat));
    }

    /** Millions of names have none. */
    private static boolean hasDigitsForOne(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < DIGITS; i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) || Character.isLowSurrogate(c) ? 1 : 0;
        }
        return digits >= DIGITS;
    }
}
