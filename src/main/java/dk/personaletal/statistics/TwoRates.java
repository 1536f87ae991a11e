package dk.personaletal.statistics;

import java.math.BigDecimal;

/** Two counts of events, each in relation to a number of persons, given their sum: a binomial test. */
public final class TwoRates {
    private TwoRates() {}

    /** Two-sided p. */
    public static double p(long events, long persons, long otherEvents, long otherPersons) {
        return SmallerProbabilities.sum(events, 0, events + otherEvents, i -> new BigDecimal[] {
            BigDecimal.valueOf((events + otherEvents - i) * persons), BigDecimal.valueOf((i + 1) * otherPersons)
        });
    }
}
