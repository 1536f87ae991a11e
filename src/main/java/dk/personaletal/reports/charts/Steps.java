package dk.personaletal.reports.charts;

import dk.personaletal.shared.NumberStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** An axis' round numbers: one, two or five times a power of ten apart, and not finer than the numbers are printed. */
record Steps(List<BigDecimal> values, NumberStyle style) {
    private static final int[] MANTISSAS = {1, 2, 5};
    private static final int LARGEST_POWER = 12;

    /** The fewest steps that hold the span, at most {@code most} of them. */
    static Steps over(double from, double to, int most, NumberStyle style) {
        for (int power = -style.decimals(); power <= LARGEST_POWER; power++) {
            for (int mantissa : MANTISSAS) {
                BigDecimal step = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(power);
                BigDecimal first = whole(from, step, RoundingMode.FLOOR);
                BigDecimal last = whole(to, step, RoundingMode.CEILING).max(first.add(step));
                if (last.subtract(first).divideToIntegralValue(step).intValueExact() <= most) {
                    return new Steps(list(first, last, step), style);
                }
            }
        }
        throw new IllegalArgumentException("no axis from " + from + " to " + to);
    }

    double first() {
        return values.get(0).doubleValue();
    }

    double last() {
        return values.get(values.size() - 1).doubleValue();
    }

    String label(BigDecimal value) {
        boolean whole = values.stream().allMatch(one -> one.stripTrailingZeros().scale() <= 0);
        return new ChartNumber(style, whole).format(value);
    }

    private static BigDecimal whole(double value, BigDecimal step, RoundingMode rounding) {
        return BigDecimal.valueOf(value).divide(step, 0, rounding).multiply(step);
    }

    private static List<BigDecimal> list(BigDecimal first, BigDecimal last, BigDecimal step) {
        List<BigDecimal> values = new ArrayList<>();
        for (BigDecimal value = first; value.compareTo(last) <= 0; value = value.add(step)) {
            values.add(value);
        }
        return values;
    }
}
