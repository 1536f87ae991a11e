package dk.personaletal.disclosure;

import dk.personaletal.indicators.IndicatorValue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The primary rule: a figure is withheld when 1 to k−1 persons stand behind its numerator, or fewer than k behind
 * its denominator, or fewer than k in the complement of a share. Zero may be shown.
 *
 * @param threshold k; raised freely, never under the edition's least
 */
record SmallCountRule(int threshold) {
    private static final Set<String> NOT_SHARES = Set.of("sick_leave", "pay");

    boolean withholds(IndicatorValue figure) {
        Integer numerator = figure.personsInNumerator();
        Integer denominator = figure.personsInDenominator();
        return isSmallCount(numerator)
                || isUnderThreshold(denominator)
                || isShare(figure) && isUnderThreshold(complement(numerator, denominator));
    }

    private boolean isSmallCount(@Nullable Integer persons) {
        return persons != null && persons > 0 && persons < threshold;
    }

    private boolean isUnderThreshold(@Nullable Integer persons) {
        return persons != null && persons < threshold;
    }

    /** Joiners aren't part of the opening headcount, and days of sick leave and pay aren't persons: no complement there. */
    static boolean isShare(IndicatorValue figure) {
        return !figure.key().measure().startsWith("joiners")
                && !NOT_SHARES.contains(figure.key().indicator());
    }

    private static @Nullable Integer complement(@Nullable Integer numerator, @Nullable Integer denominator) {
        return numerator == null || denominator == null || numerator == 0 ? null : denominator - numerator;
    }
}
