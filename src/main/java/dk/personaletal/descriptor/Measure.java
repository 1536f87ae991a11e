package dk.personaletal.descriptor;

import dk.personaletal.shared.NumberStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a row. It is just one of: a count, a share, a part, a rate, a sum, a mean, a median, a change, worked out from
 * others, or given.
 *
 * @param count the set that is counted
 * @param share the set that is a share of another, which it's a part of
 * @param part the set whose row is held against all its rows, or those that the breakdown says
 * @param rate the set that is held against another, which it isn't a part of
 * @param of the other
 * @param sum the amount that is summed: days, fte, kroner
 * @param mean the amount whose mean it is
 * @param median the amount that the middle one has
 * @param over the set that has the amounts; of a change, when it's others than the measure's own
 * @param change the measure whose difference between two times this is
 * @param from the measures that it's worked out from, with nothing else that isn't open
 * @param given tells of no one employed: why
 * @param style how it is printed
 * @param formula in Danish, for {@code explain}
 * @param open the breakdowns in which any staff list tells it; in all others it is protected
 * @param noComplement whether the others of the base aren't told by it
 * @param sums how it adds up with others, when it isn't as a count; null: as a count
 * @param onlyWith the measures that it narrows without adding up with them, as a median does: it's shown only with them
 * @param parts the measures whose amounts make this one's
 * @param addsOverTime whether the amount of a window is that of its months together
 * @param sometimes when there is such a figure; null: whenever there are figures
 */
public record Measure(
        @Nullable String count,
        @Nullable String share,
        @Nullable String part,
        @Nullable String rate,
        @Nullable String of,
        @Nullable String sum,
        @Nullable String mean,
        @Nullable String median,
        @Nullable String over,
        @Nullable String change,
        List<String> from,
        @Nullable String given,
        NumberStyle style,
        @Nullable String formula,
        List<String> open,
        boolean noComplement,
        @Nullable Adding sums,
        List<String> onlyWith,
        List<String> parts,
        boolean addsOverTime,
        @Nullable String sometimes) {
    private static final String PLAIN_FORMULA = "tæller / nævner";

    /** As what a figure is a number among others that add up. */
    public enum Adding {
        /** In whole numbers, and protected by a margin as sums are. */
        WHOLE,
        /** In hundredths, likewise. */
        HUNDREDTHS
    }

    public Measure {
        from = List.copyOf(from);
        open = List.copyOf(open);
        onlyWith = List.copyOf(onlyWith);
        parts = List.copyOf(parts);
    }

    public String formulaOrPlain() {
        return formula == null ? PLAIN_FORMULA : formula;
    }

    /** What is counted, or held against something else; null when it isn't a set. */
    @Nullable
    String set() {
        return Stream.of(count, share, part, rate)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What is worked out from other measures. */
    public List<String> others() {
        return change == null ? from : List.of(change);
    }

    /** How many of the things that it may be, it is. */
    long kinds() {
        long named = Stream.of(count, share, part, rate, sum, mean, median, change, given)
                .filter(Objects::nonNull)
                .count();
        return from.isEmpty() ? named : named + 1;
    }

    /** Whether it's the difference of another measure between two times. */
    public boolean isChange() {
        return change != null;
    }

    boolean needsBase() {
        return share != null || rate != null;
    }

    boolean needsAmounts() {
        return Stream.of(sum, mean, median).anyMatch(Objects::nonNull);
    }
}
