package dk.personaletal.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as people mean it, however a spreadsheet, another keyboard or a copied page wrote it. What is written as meant
 * already is given back as it is, after one look at its characters.
 */
public final class Spelling {
    /** From here on a letter may be written in two ways, and a character may be invisible. */
    private static final char FIRST_UNUSUAL = '\u0300';

    /** As a keyboard has them, and as a word processor makes them. */
    private static final String APOSTROPHES = "'`\u00b4\u2018\u2019";

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Spelling() {}

    /**
     * Without the marks by which a spreadsheet says that a number is text (a leading apostrophe and {@code ="…"}),
     * with composed letters, and with single blanks between words only.
     */
    public static String plain(String written) {
        if (isPlain(written)) {
            return written;
        }
        String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
        String text = singleBlanks(composed);
        if (text.length() > 3 && text.startsWith("=\"") && text.endsWith("\"")) {
            return singleBlanks(text.substring(2, text.length() - 1));
        }
        return text.length() > 1 && isApostrophe(text.charAt(0)) && !isApostrophe(text.charAt(text.length() - 1))
                ? singleBlanks(text.substring(1))
                : text;
    }

    /** The one way to write a number or a code: plain, and in capitals. */
    public static String key(String written) {
        String plain = plain(written);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c > '~') {
                return plain.toUpperCase(Locale.ROOT);
            }
        }
        return plain;
    }

    private static boolean isPlain(String written) {
        boolean afterBlank = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean blank = c == ' ';
            if (c < ' ' || c >= FIRST_UNUSUAL || c == NO_BREAK_SPACE || c == SOFT_HYPHEN || blank && afterBlank) {
                return false;
            }
            afterBlank = blank;
        }
        char first = written.isEmpty() ? 0 : written.charAt(0);
        return !isApostrophe(first) && first != '=' && !(afterBlank && !written.isEmpty());
    }

    private static String singleBlanks(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = true;
            } else if (Character.getType(c) != Character.FORMAT) {
                if (blank && !single.isEmpty()) {
                    single.append(' ');
                }
                single.append(c);
                blank = false;
            }
        }
        return single.toString();
    }

    private static boolean isApostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }
}
