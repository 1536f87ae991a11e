package dk.personaletal.statistics;

/** The normal distribution. */
public final class Normal {
    /** What 95 % lie within, to each side. */
    public static final double Z95 = 1.959963984540054;

    private Normal() {}

    /** The two-sided probability of being so many standard errors off or more. */
    public static double twoSided(double z) {
        return Digits.ten(IncompleteGamma.upper(0.5, z * z / 2));
    }
}
