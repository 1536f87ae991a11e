package dk.personaletal.statistics;

import java.math.BigDecimal;

/** The exact binomial test of a share against a known one. */
public final class ExactBinomial {
    private ExactBinomial() {}

    /** @param known from 0 to 1 */
    public static double p(long part, long all, BigDecimal known) {
        BigDecimal rest = BigDecimal.ONE.subtract(known);
        if (known.signum() == 0 || rest.signum() == 0) {
            return part == (known.signum() == 0 ? 0 : all) ? 1 : 0;
        }
        return SmallerProbabilities.sum(part, 0, all, i -> new BigDecimal[] {
            BigDecimal.valueOf(all - i).multiply(known),
            BigDecimal.valueOf(i + 1).multiply(rest)
        });
    }
}
