package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * One exact and confidential figure.
 *
 * @param personsInNumerator persons behind the numerator; null when the figure isn't about persons of ours
 * @param personsInDenominator persons behind the denominator; null likewise
 */
public record IndicatorValue(
        FigureKey key,
        String memberName,
        Ratio value,
        @Nullable Integer personsInNumerator,
        @Nullable Integer personsInDenominator) {}
