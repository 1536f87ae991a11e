package dk.personaletal.statistics;

import java.util.function.DoublePredicate;

/** Garwood's exact 95 % interval for the mean of a Poisson count. */
public final class Garwood {
    private static final double TAIL = 0.025;
    private static final int HALVINGS = 200;

    private Garwood() {}

    public static Interval of(long count) {
        double low = count == 0 ? 0 : border(count, mean -> 1 - IncompleteGamma.upper(count, mean) < TAIL);
        return Interval.of(low, border(count, mean -> IncompleteGamma.upper(count + 1.0, mean) > TAIL));
    }

    /** Up to where it holds. */
    private static double border(long count, DoublePredicate holds) {
        double low = 0;
        double high = 10 + count + 10 * StrictMath.sqrt(count);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
