package dk.personaletal.attack;

import dk.personaletal.attack.puzzle.Range;
import dk.personaletal.attack.words.Meaning;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a withheld cell.
 *
 * @param report the one that withholds it
 * @param truth null when it isn't known here
 * @param links what narrowed it, as far as it was seen
 */
record Finding(
        String report,
        Meaning meaning,
        Range range,
        @Nullable Double truth,
        Verdict verdict,
        Set<String> links) {
    /** A sum is known as it's printed, which is rounded. */
    private static final double SLACK = 0.5;

    boolean tells() {
        return verdict != Verdict.FINE;
    }

    /** The attacker believed something that isn't so. */
    boolean isUntrue() {
        return truth != null && (truth < range.least() - SLACK || truth > range.most() + SLACK);
    }

    /** {@code table | row | column | range | truth | verdict}, with the report before and the links behind. */
    @Override
    public String toString() {
        return String.join(
                " | ",
                report,
                meaning.cell().table(),
                meaning.cell().row(),
                meaning.cell().column(),
                plain(range.least()) + ".." + plain(range.most()),
                truth == null ? "?" : plain(truth),
                verdict.toString(),
                String.join(", ", links));
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? String.valueOf(Math.round(value))
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
