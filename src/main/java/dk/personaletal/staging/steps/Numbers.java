package dk.personaletal.staging.steps;

import dk.personaletal.staging.Fault;
import dk.personaletal.staging.values.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as files have them, exact. */
final class Numbers {
    private static final int MOST_DECIMALS = 16;

    private Numbers() {}

    /** Null if it isn't one. */
    static @Nullable BigDecimal parse(String value) {
        for (int scale = 0; scale <= MOST_DECIMALS; scale++) {
            Long number = Decimals.parse(value, scale);
            if (number != null) {
                return BigDecimal.valueOf(number, scale);
            }
        }
        return null;
    }

    /** @throws Unreadable if it isn't one */
    static BigDecimal read(String value, String column) {
        BigDecimal number = parse(value);
        if (number == null) {
            throw new Unreadable(Fault.NUMBER_INVALID, column, value, null);
        }
        return number;
    }

    /** With a decimal comma; rounded half away from zero, unless decimals is null. */
    static String write(BigDecimal number, @Nullable Integer decimals) {
        BigDecimal rounded = decimals == null ? number : number.setScale(decimals, RoundingMode.HALF_UP);
        return rounded.toPlainString().replace('.', ',');
    }

    /** {@code 1.245,50-} as {@code -1.245,50}. */
    static String minusInFront(String value) {
        boolean behind = value.endsWith("-") && value.length() > 1 && !value.startsWith("-");
        return behind ? "-" + value.substring(0, value.length() - 1).strip() : value;
    }
}
