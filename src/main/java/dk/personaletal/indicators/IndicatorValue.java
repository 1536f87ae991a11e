package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One exact and confidential figure.
 *
 * @param personsInNumerator persons behind the numerator; null when the figure isn't about persons of ours
 * @param personsInDenominator persons behind the denominator; null likewise
 * @param largestContribution the largest single person's part of the numerator, in its unit; of a change, of the
 *     denominator, which is what it's a change of; null when the figure isn't a sum of money
 */
public record IndicatorValue(
        FigureKey key,
        String memberName,
        Ratio value,
        @Nullable Integer personsInNumerator,
        @Nullable Integer personsInDenominator,
        @Nullable BigDecimal largestContribution) {
    /** A figure that isn't a sum of money. */
    public IndicatorValue(
            FigureKey key,
            String memberName,
            Ratio value,
            @Nullable Integer personsInNumerator,
            @Nullable Integer personsInDenominator) {
        this(key, memberName, value, personsInNumerator, personsInDenominator, null);
    }
}
