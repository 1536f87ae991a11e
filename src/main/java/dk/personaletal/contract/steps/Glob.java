package dk.personaletal.contract.steps;

import java.util.regex.Pattern;

/** Text with {@code *} and {@code ?} as wildcards; {@code [*]} is the sign itself. */
final class Glob {
    private Glob() {}

    static boolean isPlain(String text) {
        return text.indexOf('*') < 0 && text.indexOf('?') < 0;
    }

    static Pattern pattern(String text) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' && i + 2 < text.length() && text.charAt(i + 2) == ']') {
                regex.append(Pattern.quote(text.substring(i + 1, i + 2)));
                i += 2;
            } else if (c == '*') {
                regex.append(".*");
            } else {
                regex.append(c == '?' ? "." : Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
