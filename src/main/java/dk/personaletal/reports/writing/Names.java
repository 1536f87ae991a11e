package dk.personaletal.reports.writing;

import dk.personaletal.shared.DanishFormat;
import java.util.List;

/** Names and small numbers in running text. */
public final class Names {
    private static final int MOST = 3;
    private static final List<String> WORDS =
            List.of("nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni");

    private Names() {}

    /** {@code A}, {@code A og B}, {@code A, B, C og to andre}. */
    public static String list(List<String> names) {
        int others = names.size() - MOST;
        if (others > 0) {
            return String.join(", ", names.subList(0, MOST)) + " og "
                    + (others == 1 ? "én anden" : number(others) + " andre");
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " og " + names.get(last);
    }

    /** As a word under ten. */
    public static String number(int number) {
        return number < WORDS.size() ? WORDS.get(number) : DanishFormat.whole(number);
    }
}
