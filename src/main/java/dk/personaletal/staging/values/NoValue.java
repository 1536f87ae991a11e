package dk.personaletal.staging.values;

import java.util.Locale;
import java.util.Set;

/** Words and marks by which spreadsheets, databases and people say that there is no value. */
public final class NoValue {
    private static final Set<String> WORDS = Set.of(
            "NULL", "(NULL)", "<NULL>", "[NULL]", "\\N", "NIL", "NONE", "NAN", "N/A", "I/T", "-", "--", "---", "–", "—",
            "?", "??", "???", ".", "..", "(TOM)", "(TOMT)", "(BLANK)", "(INGEN)");
    private static final Set<String> ERRORS = Set.of(
            "#N/A",
            "#REF!",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#SPILL!",
            "#CALC!",
            "#I/T",
            "#REFERENCE!",
            "#VÆRDI!",
            "#DIVISION/0!",
            "#NAVN?",
            "#NUL!",
            "#OVERLØB!",
            "#BEREGN!");
    private static final int LONGEST = 16;
    /** What a word begins with; most values don't. */
    private static final String FIRSTS = "#(<[\\NnIi-–—?.";

    private NoValue() {}

    /** Of a value that isn't empty. */
    public static boolean says(String value) {
        if (value.length() > LONGEST || FIRSTS.indexOf(value.charAt(0)) < 0) {
            return false;
        }
        String word = value.toUpperCase(Locale.ROOT);
        return WORDS.contains(word) || ERRORS.contains(word) || isTooNarrow(word);
    }

    /** What stands in a cell that has no room for its number. */
    private static boolean isTooNarrow(String word) {
        return word.chars().allMatch(c -> c == '#');
    }
}
