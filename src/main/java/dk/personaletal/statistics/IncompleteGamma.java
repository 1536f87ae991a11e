package dk.personaletal.statistics;

/** The regularised incomplete gamma function, upper part: what Poisson counts and the normal distribution rest on. */
final class IncompleteGamma {
    private static final double SMALL = 1e-17;
    private static final double TINY = 1e-300;

    private IncompleteGamma() {}

    /**
     * Q(a, x).
     *
     * @param a over 0
     * @param x 0 or more
     */
    static double upper(double a, double x) {
        if (x <= 0) {
            return 1;
        }
        double front = StrictMath.exp(a * StrictMath.log(x) - x - LogGamma.of(a));
        return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (double n = a + 1; term > sum * SMALL; n++) {
            term *= x / n;
            sum += term;
        }
        return sum;
    }

    /** Lentz's way through the continued fraction. */
    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double whole = d;
        double step = 0;
        for (int i = 1; StrictMath.abs(step - 1) > 1e-16 && i < 100_000; i++) {
            double numerator = -i * (i - a);
            b += 2;
            d = 1 / apart(numerator * d + b);
            c = apart(b + numerator / c);
            step = d * c;
            whole *= step;
        }
        return whole;
    }

    private static double apart(double value) {
        return StrictMath.abs(value) < TINY ? TINY : value;
    }
}
