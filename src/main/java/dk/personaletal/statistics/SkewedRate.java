package dk.personaletal.statistics;

/**
 * A rate of sums over persons who are very unlike, as days of sick leave a full-time equivalent, with its standard
 * error over the persons: quasi-Poisson with a logarithmic link.
 *
 * @param rate over 0
 * @param error the standard error, in the rate's unit
 */
public record SkewedRate(double rate, double error) {
    /** The 95 % interval. */
    public Interval interval() {
        double factor = StrictMath.exp(Normal.Z95 * error / rate);
        return Interval.of(rate / factor, rate * factor);
    }

    /** Two-sided p against a rate taken as known, over 0. */
    public double pAgainst(double known) {
        return Normal.twoSided(StrictMath.log(rate / known) / (error / rate));
    }
}
