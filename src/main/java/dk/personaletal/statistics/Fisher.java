package dk.personaletal.statistics;

import java.math.BigDecimal;

/** Fisher's exact test of two shares. */
public final class Fisher {
    private Fisher() {}

    /** Two-sided p of {@code part} of {@code all} against {@code otherPart} of {@code otherAll}. */
    public static double p(long part, long all, long otherPart, long otherAll) {
        long parts = part + otherPart;
        return SmallerProbabilities.sum(
                part, Math.max(0, parts - otherAll), Math.min(all, parts), i -> new BigDecimal[] {
                    BigDecimal.valueOf((all - i) * (parts - i)),
                    BigDecimal.valueOf((i + 1) * (otherAll - parts + i + 1))
                });
    }
}
