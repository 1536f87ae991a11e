package dk.personaletal.disclosure;

/**
 * When a figure of pay may be shown.
 *
 * @param persons fewest persons behind it
 * @param largestPercent the most that a single person may have of the sum, in percent
 */
public record PayThresholds(int persons, int largestPercent) {
    public PayThresholds {
        if (largestPercent < 1 || largestPercent > 100) {
            throw new IllegalArgumentException("Den største del af en lønsum skal være fra 1 til 100 procent");
        }
    }
}
