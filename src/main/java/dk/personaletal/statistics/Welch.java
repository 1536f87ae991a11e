package dk.personaletal.statistics;

/** Welch's t-test of two means, with Satterthwaite's degrees of freedom. */
public record Welch(double t, double degrees) {
    /**
     * What a mean rests on.
     *
     * @param persons 2 or more
     * @param variance with persons - 1
     */
    public record Sample(long persons, double mean, double variance) {
        private double square() {
            return variance / persons;
        }
    }

    /** @throws IllegalArgumentException when neither sample varies, for then there is nothing to measure by */
    public static Welch of(Sample one, Sample other) {
        double square = one.square() + other.square();
        if (square <= 0) {
            throw new IllegalArgumentException("neither sample varies");
        }
        double degrees = square
                * square
                / (one.square() * one.square() / (one.persons() - 1)
                        + other.square() * other.square() / (other.persons() - 1));
        return new Welch(Digits.ten((one.mean() - other.mean()) / StrictMath.sqrt(square)), Digits.ten(degrees));
    }

    /** Two-sided. */
    public double p() {
        return Digits.ten(IncompleteBeta.of(degrees / (degrees + t * t), degrees / 2, 0.5));
    }
}
