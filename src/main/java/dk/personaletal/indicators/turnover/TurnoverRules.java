package dk.personaletal.indicators.turnover;

/**
 * What a municipality may choose about turnover.
 *
 * @param onMeanHeadcount rates on the mean of the opening and closing headcount instead of on the opening
 * @param rehiredWithinMonths who is employed again so many months after the month of leaving hasn't left
 */
public record TurnoverRules(boolean onMeanHeadcount, int rehiredWithinMonths) {
    /** Rates on the opening headcount, three months. */
    public static final TurnoverRules DEFAULT = new TurnoverRules(false, 3);
}
