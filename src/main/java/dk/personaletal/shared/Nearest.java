package dk.personaletal.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name that somebody must have meant with one that isn't known. */
public final class Nearest {
    private static final int MOST_CHANGES = 3;
    private static final int LETTERS_A_CHANGE = 3;

    private Nearest() {}

    /** Empty when none is so near that it must have been meant. */
    public static Optional<String> of(String written, Collection<String> known) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int most = Math.max(1, Math.min(MOST_CHANGES, wanted.length() / LETTERS_A_CHANGE));
        return known.stream()
                .min(Comparator.comparing(name -> changes(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(name -> changes(wanted, name.toLowerCase(Locale.ROOT)) <= most);
    }

    /** {@code Mente du 'x'?}, with a space before it, or nothing. */
    public static String hint(String written, Collection<String> known) {
        return of(written, known).map(name -> " Mente du '" + name + "'?").orElse("");
    }

    /** How many letters must be put in, taken out or changed (Levenshtein). */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
