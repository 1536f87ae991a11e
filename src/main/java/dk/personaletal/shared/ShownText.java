package dk.personaletal.shared;

import java.util.regex.Pattern;

/** What came from outside, as it may be written anywhere. */
public final class ShownText {
    private static final Pattern STEERS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private ShownText() {}

    /**
     * On one line: what steers a terminal, begins a new line in a log or turns the direction of writing is shown as a
     * question mark, and a CPR number not at all.
     */
    public static String of(String text) {
        return STEERS.matcher(PersonNumbers.mask(text)).replaceAll("?");
    }
}
