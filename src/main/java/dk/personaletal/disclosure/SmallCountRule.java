package dk.personaletal.disclosure;

import dk.personaletal.indicators.IndicatorValue;
import org.jspecify.annotations.Nullable;

/**
 * The primary rule: a figure is withheld when 1 to k−1 persons stand behind its numerator, or fewer than k behind
 * its denominator, or fewer than k in the complement of a share. Zero may be shown.
 *
 * @param threshold k; raised freely, never under the edition's least
 */
record SmallCountRule(int threshold) {
    boolean withholds(IndicatorValue figure) {
        Integer numerator = figure.personsInNumerator();
        Integer denominator = figure.personsInDenominator();
        return isSmallCount(numerator)
                || isUnderThreshold(denominator)
                || Sensitivity.hasComplement(figure.key()) && isUnderThreshold(complement(numerator, denominator));
    }

    private boolean isSmallCount(@Nullable Integer persons) {
        return persons != null && persons > 0 && persons < threshold;
    }

    private boolean isUnderThreshold(@Nullable Integer persons) {
        return persons != null && persons < threshold;
    }

    private static @Nullable Integer complement(@Nullable Integer numerator, @Nullable Integer denominator) {
        return numerator == null || denominator == null || numerator == 0 ? null : denominator - numerator;
    }
}
