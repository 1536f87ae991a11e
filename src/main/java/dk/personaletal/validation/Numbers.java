package dk.personaletal.validation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in findings, as a Dane writes them, and the comparison of shares. */
public final class Numbers {
    private static final long BASIS_POINTS = 10_000;

    private Numbers() {}

    /** 12000 with four decimals is 1,2. */
    public static String decimal(long value, int decimals) {
        return BigDecimal.valueOf(value, decimals)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    /** The same of a number that ought to be small; null from 1000 on, since a shifted column may have anybody's there. */
    public static @Nullable String small(long value, int decimals) {
        BigDecimal number = BigDecimal.valueOf(value, decimals);
        return number.abs().compareTo(BigDecimal.valueOf(1000)) < 0 ? decimal(value, decimals) : null;
    }

    /** 30000000 is 300.000 kr. */
    public static String kroner(long oere) {
        return String.valueOf(oere / 100).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".") + " kr.";
    }

    /** 500 is 5 %. */
    public static String percent(int basisPoints) {
        return decimal(basisPoints, 2) + " %";
    }

    /** Whether part is a greater share of the whole than the limit; of nothing, any part is. */
    public static boolean exceeds(long part, long whole, int basisPoints) {
        return part * BASIS_POINTS > whole * basisPoints;
    }
}
