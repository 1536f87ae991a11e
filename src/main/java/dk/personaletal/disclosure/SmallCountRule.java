package dk.personaletal.disclosure;

import dk.personaletal.indicators.IndicatorValue;
import org.jspecify.annotations.Nullable;

/**
 * The primary rule: a figure is withheld when 1 to k−1 persons stand behind its numerator, the denominator of a rate, or the
 * complement of a share. Nobody is no small number: not in the numerator, not among the others, not in the base.
 *
 * @param threshold k; raised freely, never under the edition's least
 */
record SmallCountRule(int threshold) {
    boolean withholds(IndicatorValue figure) {
        Integer numerator = figure.personsInNumerator();
        Integer denominator = figure.personsInDenominator();
        if (isCountedZero(figure)) {
            return false;
        }
        return isSmall(numerator)
                || !Sensitivity.isCount(figure.key()) && isSmall(denominator)
                || Sensitivity.hasComplement(figure.key()) && isSmall(complement(numerator, denominator));
    }

    /** That nobody of three has left tells of nobody; a share that isn't printed as a count too may tell what all three think. */
    private static boolean isCountedZero(IndicatorValue figure) {
        Integer numerator = figure.personsInNumerator();
        return numerator != null && numerator == 0 && Sensitivity.isCounted(figure.key());
    }

    private boolean isSmall(@Nullable Integer persons) {
        return persons != null && persons > 0 && persons < threshold;
    }

    private static @Nullable Integer complement(@Nullable Integer numerator, @Nullable Integer denominator) {
        return numerator == null || denominator == null || numerator == 0 ? null : denominator - numerator;
    }
}
