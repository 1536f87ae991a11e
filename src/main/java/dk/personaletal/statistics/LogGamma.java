package dk.personaletal.statistics;

/** The natural logarithm of the gamma function, by Stirling's series where it is exact to the last digit. */
final class LogGamma {
    private static final double ENOUGH = 15;
    private static final double[] SERIES = {1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360
    };

    private LogGamma() {}

    /** @param argument over 0 */
    static double of(double argument) {
        double below = 0;
        double x = argument;
        while (x < ENOUGH) {
            below += StrictMath.log(x);
            x++;
        }
        double sum = 0;
        double power = x;
        for (double term : SERIES) {
            sum += term / power;
            power *= x * x;
        }
        return (x - 0.5) * StrictMath.log(x) - x + 0.5 * StrictMath.log(2 * StrictMath.PI) + sum - below;
    }
}
