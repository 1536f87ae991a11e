package dk.personaletal.validation;

/**
 * The payroll delivery accepted for an earlier month.
 *
 * @param then what it's called in a sentence: {@code siden sidste måned}
 * @param persons employed persons
 * @param degreeTenthousandths sum of the degrees of those on pay
 * @param grossPayOere sum of their pay
 */
public record EarlierMonth(String then, long deliveryId, long persons, long degreeTenthousandths, long grossPayOere) {}
