package dk.personaletal.statistics;

/** A difference with its standard error, as of two own figures that share persons. */
public record Difference(double size, double error) {
    /** The 95 % interval. */
    public Interval interval() {
        return Interval.of(size - Normal.Z95 * error, size + Normal.Z95 * error);
    }

    /** Two-sided p against no difference; 1 when there is no error to measure by. */
    public double p() {
        return error == 0 ? 1 : Normal.twoSided(size / error);
    }
}
