package dk.personaletal.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The two-sided p of an exact test: the sum of the probabilities of all outcomes that aren't likelier than the one
 * observed, where a tie may be off by R's 1e-7. Counted with forty digits, so that none of the many terms is lost.
 */
final class SmallerProbabilities {
    private static final MathContext FORTY = new MathContext(40);
    private static final BigDecimal NOTHING = new BigDecimal("1e-30");
    private static final BigDecimal ALIKE = new BigDecimal("1.0000001");

    private SmallerProbabilities() {}

    /** How much likelier an outcome's next is than itself, as a fraction. */
    @FunctionalInterface
    interface Step {
        BigDecimal[] from(long outcome);
    }

    static double sum(long observed, long lowest, long highest, Step step) {
        BigDecimal smaller = BigDecimal.ONE;
        BigDecimal all = BigDecimal.ONE;
        BigDecimal weight = BigDecimal.ONE;
        for (long i = observed; i < highest && isSomething(weight); i++) {
            BigDecimal[] up = step.from(i);
            weight = weight.multiply(up[0], FORTY).divide(up[1], FORTY);
            all = all.add(weight, FORTY);
            smaller = isSmall(weight) ? smaller.add(weight, FORTY) : smaller;
        }
        weight = BigDecimal.ONE;
        for (long i = observed - 1; i >= lowest && isSomething(weight); i--) {
            BigDecimal[] up = step.from(i);
            weight = weight.multiply(up[1], FORTY).divide(up[0], FORTY);
            all = all.add(weight, FORTY);
            smaller = isSmall(weight) ? smaller.add(weight, FORTY) : smaller;
        }
        return Digits.ten(smaller.divide(all, FORTY));
    }

    /** There is one top, so what has fallen to nothing beside the one observed stays so. */
    private static boolean isSomething(BigDecimal weight) {
        return weight.compareTo(NOTHING) > 0;
    }

    private static boolean isSmall(BigDecimal weight) {
        return weight.compareTo(ALIKE) <= 0;
    }
}
