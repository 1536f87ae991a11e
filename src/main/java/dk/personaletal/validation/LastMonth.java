package dk.personaletal.validation;

/**
 * The payroll delivery accepted for the month before.
 *
 * @param persons employed persons
 * @param grossPayOere sum of their pay
 */
public record LastMonth(long deliveryId, long persons, long grossPayOere) {}
