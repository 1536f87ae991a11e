package dk.personaletal.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/** Ten significant digits: what rounding on the way may have left is gone before anything is compared. */
final class Digits {
    private static final MathContext TEN = new MathContext(10);

    private Digits() {}

    static double ten(double value) {
        return new BigDecimal(value).round(TEN).doubleValue();
    }

    static double ten(BigDecimal value) {
        return value.round(TEN).doubleValue();
    }
}
