package dk.personaletal.disclosure.sets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One way that the months at the ends of two windows may have been divided among the rows. Any that fits will do: what is
 * asked is how far a number can be moved from it, and the way it really was is among those that it can be moved to.
 */
final class Shares {
    private final Map<Tally, Fact> earlier;
    private final Map<Tally, Fact> later;
    /** What a row has lost and won at the same time. */
    private final Map<Tally, Long> turned = new LinkedHashMap<>();

    private Shares(Map<Tally, Fact> earlier, Map<Tally, Fact> later) {
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * @param come what all rows have in the months that the later window has alone
     * @return null when there is none: then the two reports knew different rows
     */
    static @Nullable Shares of(Set<Tally> rows, Map<Tally, Fact> earlier, Map<Tally, Fact> later, long come) {
        Shares shares = new Shares(earlier, later);
        long left = come;
        for (Tally row : rows) {
            left -= Math.max(shares.after(row) - shares.before(row), 0);
        }
        if (left < -rows.size()) {
            return null;
        }
        for (Tally row : rows) {
            long some = Math.max(0, Math.min(left, Math.min(shares.after(row), shares.before(row))));
            shares.turned.put(row, some);
            left -= some;
        }
        return left > rows.size() ? null : shares;
    }

    long gone(Tally row) {
        return Math.max(before(row) - after(row), 0) + turned(row);
    }

    long come(Tally row) {
        return Math.max(after(row) - before(row), 0) + turned(row);
    }

    long kept(Tally row) {
        return before(row) - gone(row);
    }

    private long turned(Tally row) {
        return Objects.requireNonNull(turned.get(row));
    }

    private long before(Tally row) {
        return value(earlier, row);
    }

    private long after(Tally row) {
        return value(later, row);
    }

    private static long value(Map<Tally, Fact> rows, Tally row) {
        Fact fact = rows.get(row);
        return fact == null ? 0 : fact.value();
    }
}
