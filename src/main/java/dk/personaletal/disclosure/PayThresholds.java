package dk.personaletal.disclosure;

/**
 * When a figure of pay may be shown.
 *
 * @param persons fewest persons behind it
 * @param largestPersons how many persons, those with most, are looked at together
 * @param largestPercent the most that they may have of the sum, in percent
 */
public record PayThresholds(int persons, int largestPersons, int largestPercent) {
    public PayThresholds {
        if (largestPersons < 1) {
            throw new IllegalArgumentException("Den største del af en lønsum er mindst én persons");
        }
        if (largestPercent < 1 || largestPercent > 100) {
            throw new IllegalArgumentException("Den største del af en lønsum skal være fra 1 til 100 procent");
        }
    }
}
